import { byText } from './order.ts';
import type { PartialDate } from './partial-date.ts';

/**
 * Where something that an article tells stands among what others tell: by publication, then by id. What has no date counts as the
 * latest, so that it never passes for the origin of what has one. News comes about in this order, so what ranks first stays first.
 */
export const rankOf = (publishedAt: PartialDate | null, id: string): string => `${publishedAt ?? '9999'} ${id}`;

/** The id of what has a rank. */
export const idIn = (rank: string): string => rank.slice(rank.indexOf(' ') + 1);

/** The id of what ranks first. */
export const firstIn = (ranks: readonly string[]): string => idIn([...ranks].sort(byText)[0]!);
