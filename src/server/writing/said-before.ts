import type { AskedCorrection, AskedVerdict } from '../../api/mutations/writing.ts';
import type { Correction } from '../../domain/correction.ts';
import { type Entry, standing } from '../../domain/journal.ts';
import type { Judgement } from '../../domain/judgement.ts';
import { byId, byText } from '../../domain/order.ts';
import { sameData } from '../../domain/same-data.ts';

/** What is asked for, in words that are the same whenever the same is: ids of clusters move, and would not tell. */
export const wordsOfVerdict = ({ kind, a, b, verdict }: AskedVerdict): string =>
  JSON.stringify([kind, ...[a, b].sort(byText), verdict]);

export const wordsOfCorrection = ({
  id,
  speaker,
  speakerKind,
  stance,
  denialKind,
  statement,
}: AskedCorrection): string => JSON.stringify([id, speaker, speakerKind, stance, denialKind, statement]);

/** The entry that stands because the very same was asked before, with nothing newer against it. */
export function askedBefore(journal: readonly Entry[], asked: string): Judgement | Correction | null {
  const stands = newestFirst(standing(journal));
  const before = stands.find(entry => entry.asked === asked);
  if (!before) return null;
  const counts = before.kind === 'CORRECTION' ? countingFor(before, stands) : newestOn(before, stands) === before;
  return counts ? before : null;
}

/** The judgement of people that stands for this pair and says the same already. */
export function judgedBefore(journal: readonly Entry[], judgement: Judgement): Judgement | null {
  const before = newestOn(judgement, newestFirst(standing(journal)));
  return before?.verdict === judgement.verdict ? before : null;
}

/** The correction that stands and says the same already. */
export function correctedBefore(journal: readonly Entry[], correction: Correction): Correction | null {
  const stands = newestFirst(standing(journal));
  const before = stands.find(
    (entry): entry is Correction =>
      entry.kind === 'CORRECTION' &&
      entry.attributionId === correction.attributionId &&
      fields.every(field => sameData(entry[field] ?? null, correction[field] ?? null)),
  );
  return before && countingFor(before, stands) ? before : null;
}

const fields = ['speaker', 'stance', 'denialKind', 'statement'] as const;

const newestFirst = (entries: readonly (Judgement | Correction)[]) =>
  [...entries].sort((x, y) => byText(y.at ?? '', x.at ?? '') || byId(y, x));

const newestOn = ({ kind, a, b }: Judgement, stands: readonly (Judgement | Correction)[]): Judgement | undefined =>
  stands.find(
    (entry): entry is Judgement =>
      entry.kind !== 'CORRECTION' && entry.by === 'PERSON' && entry.kind === kind && entry.a === a && entry.b === b,
  );

/** Whether all that a correction says still counts: of several the newest does, field by field. */
const countingFor = (correction: Correction, stands: readonly (Judgement | Correction)[]): boolean =>
  fields
    .filter(field => correction[field] !== undefined)
    .every(
      field =>
        stands.find(
          entry =>
            entry.kind === 'CORRECTION' &&
            entry.attributionId === correction.attributionId &&
            entry[field] !== undefined,
        ) === correction,
    );
