/**
 * Things of which there are mostly few: one is held as such, some in an array, many in a set. So many sets of two would take several
 * times as much memory.
 */
export type Few<Thing extends object> = Thing | readonly Thing[] | Set<Thing>;

/** So many are looked through as fast as one is found in a set. */
const most = 8;

/** Whether it is one of them; undefined stands for none at all. */
export function isAmong<Thing extends object>(few: Few<Thing> | undefined, thing: Thing): boolean {
  if (few instanceof Set) return few.has(thing);
  return isArray(few) ? few.includes(thing) : few === thing;
}

/** All of them. */
export function eachOf<Thing extends object>(few: Few<Thing> | undefined): Iterable<Thing> {
  if (few === undefined) return [];
  return few instanceof Set || isArray(few) ? few : [few];
}

/** With one more, which is not among them. */
export function withOne<Thing extends object>(few: Few<Thing> | undefined, thing: Thing): Few<Thing> {
  if (few === undefined) return thing;
  if (few instanceof Set) return few.add(thing);
  if (!isArray(few)) return [few, thing];
  return few.length < most ? few.concat(thing) : new Set(few).add(thing);
}

/** Without this one, which is among them; undefined where none are left. */
export function withoutOne<Thing extends object>(few: Few<Thing>, thing: Thing): Few<Thing> | undefined {
  if (few === thing) return undefined;
  if (few instanceof Set) {
    few.delete(thing);
    return few.size > most / 2 ? few : [...few];
  }
  const rest = isArray(few) ? few.filter(one => one !== thing) : [few];
  return rest.length > 1 ? rest : rest[0];
}

const isArray = <Thing extends object>(few: Few<Thing> | undefined): few is readonly Thing[] => Array.isArray(few);
