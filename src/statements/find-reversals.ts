import { byText } from '../domain/order.ts';
import { dayOf } from '../domain/partial-date.ts';
import type { Utterance } from '../domain/utterance.ts';

/** A speaker has gone over to the other side: the later speech act takes back the earlier one. Both stand. */
export interface Reversal {
  readonly later: Utterance;
  readonly earlier: Utterance;
}

/**
 * Where one speaker's speech acts on one statement change sides from one known day to a later one: the first on the new side
 * takes back the last on the old. What was said on one day, or on no known day, has no order.
 */
export function findReversals(utterances: readonly Utterance[]): readonly Reversal[] {
  const inOrder = utterances
    .filter(({ saidAt }) => dayOf(saidAt) !== null)
    .sort((x, y) => byText(dayOf(x.saidAt)!, dayOf(y.saidAt)!) || byText(x.stance, y.stance) || byText(x.id, y.id));
  return inOrder.slice(1).flatMap((later, at) => {
    const earlier = inOrder[at]!;
    return earlier.stance !== later.stance && dayOf(earlier.saidAt)! < dayOf(later.saidAt)! ? [{ later, earlier }] : [];
  });
}
