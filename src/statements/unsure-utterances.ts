import { idOf } from '../domain/id.ts';
import type { Judgement } from '../domain/judgement.ts';
import { byText, groupBy } from '../domain/order.ts';
import { dayOf } from '../domain/partial-date.ts';
import type { StandingVerdicts } from '../domain/standing-verdicts.ts';
import type { Utterance } from '../domain/utterance.ts';

/**
 * "The ministry denied" and "its spokesman denied", on one day: perhaps one speech act, told of two speakers.
 * Rules cannot tell, so people are asked.
 */
export function unsureUtterances(
  utterances: readonly Utterance[],
  speaksFor: readonly { readonly from: string; readonly to: string }[],
  judged: StandingVerdicts,
): readonly Judgement[] {
  const settled = new Set([...judged.same, ...judged.different].map(({ a, b }) => [a, b].sort(byText).join(' ')));
  const bodiesOf = groupBy(speaksFor, relation => relation.from);
  const dated = utterances.filter(utterance => dayOf(utterance.saidAt) !== null);
  const actOf = ({ statementId, stance, saidAt }: Utterance) => `${statementId} ${stance} ${dayOf(saidAt)}`;
  return [...groupBy(dated, actOf).values()].flatMap(same => {
    const byActor = new Map(same.map(utterance => [utterance.actorId, utterance]));
    return same.flatMap(spoken =>
      (bodiesOf.get(spoken.actorId) ?? []).flatMap(({ to }) => {
        const other = byActor.get(to);
        return other ? question(spoken, other, settled) : [];
      }),
    );
  });
}

function question(spoken: Utterance, other: Utterance, settled: ReadonlySet<string>): readonly Judgement[] {
  const [a, b] = [spoken.attributionIds[0]!, other.attributionIds[0]!].sort(byText) as [string, string];
  if (settled.has(`${a} ${b}`)) return [];
  const reasons = ['same statement, side and day', 'one speaks for the other'];
  const id = idOf('jud', 'UTTERANCE', a, b, 'RULE');
  return [{ id, kind: 'UTTERANCE', a, b, verdict: 'UNSURE', score: 0.5, reasons, by: 'RULE', at: null }];
}
