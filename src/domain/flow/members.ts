/** The members of a group, each with a value: one is held as such, as so many maps of one would take several times as much memory. */
export type Members<Value> = Lone<Value> | Map<string, Value>;

interface Lone<Value> {
  readonly member: string;
  readonly value: Value;
}

/** All of them; undefined stands for a group without any. */
export function membersIn<Value>(members: Members<Value> | undefined): ReadonlyMap<string, Value> {
  if (members === undefined) return none;
  return members instanceof Map ? members : new Map([[members.member, members.value]]);
}

/** The value of one. */
export function memberIn<Value>(members: Members<Value> | undefined, member: string): Value | undefined {
  if (members instanceof Map) return members.get(member);
  return members?.member === member ? members.value : undefined;
}

/** The members with this one among them. */
export function withMember<Value>(members: Members<Value> | undefined, member: string, value: Value): Members<Value> {
  if (members instanceof Map) return members.set(member, value);
  if (members === undefined || members.member === member) return { member, value };
  return new Map([
    [members.member, members.value],
    [member, value],
  ]);
}

/** The members without this one; undefined where none are left. */
export function withoutMember<Value>(members: Members<Value> | undefined, member: string): Members<Value> | undefined {
  if (!(members instanceof Map)) return members?.member === member ? undefined : members;
  members.delete(member);
  if (members.size > 1) return members;
  const [last] = members;
  return last && { member: last[0], value: last[1] };
}

const none: ReadonlyMap<string, never> = new Map<string, never>();
