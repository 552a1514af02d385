import type { Act, ActorKind, DenialKind, KinshipRelation, Mode, Stance, Status } from './graphql/operations.ts';

/** What the page calls the values of the graph. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  ASSERTS: 'asserts',
  DENIES: 'denies',
  NONE: 'takes no side',
};

export const stanceSigns: Readonly<Record<Stance, string>> = { ASSERTS: '▲', DENIES: '▼', NONE: '◇' };

export const denialWords: Readonly<Record<DenialKind, string>> = {
  FLAT: 'says it is not so',
  PARTIAL: 'denies a part of it',
  UNAWARE: 'says not to know of it',
  DISCREDITS: 'calls the report unreliable',
  DEFLECTS: 'turns the question back',
  DECLINES: 'declines to comment',
};

/** What an assertion does beside stating; null where it only states. */
export const actWords: Readonly<Record<Act, string | null>> = {
  SAY: null,
  ADMIT: 'admits it',
  CONFIRM: 'confirms it',
  ACCUSE: 'accuses',
  ASK: 'asks for it',
  PROMISE: 'promises it',
  WARN: 'warns of it',
  DECLINE: 'declines to speak of it',
};

export const modeWords: Readonly<Record<Mode, string>> = {
  DIRECT: 'in their own words',
  MIXED: 'partly in their own words',
  INDIRECT: 'in the outlet’s words',
};

export const actorKindWords: Readonly<Record<ActorKind, string>> = {
  PERSON: 'Person',
  GOVERNMENT: 'Government',
  ORGANIZATION: 'Organisation',
  GROUP: 'Group',
  OUTLET: 'Outlet',
};

export const statusWords: Readonly<Record<Status, string>> = {
  DISPUTED: 'disputed',
  UNDISPUTED: 'only asserted',
  DENIED_ONLY: 'only denied',
};

export const kinshipWords: Readonly<Record<KinshipRelation, string>> = {
  CONTRADICTS: 'cannot hold together with this',
  REFINES: 'tells it more or less precisely',
};

/** How a side is taken, where there is more to say than which. */
export const manner = (stance: Stance, act: Act, denialKind: DenialKind | null): string | null =>
  denialKind ? denialWords[denialKind] : stance === 'DENIES' ? null : actWords[act];

/** A count with its noun: `1 article`, `2 articles`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
