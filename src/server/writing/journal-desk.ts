import type { AskedCorrection, AskedUndoing, AskedVerdict, Moves, Saying } from '../../api/mutations/writing.ts';
import { isUndone } from '../../domain/journal.ts';
import { correctionOf } from '../../ingest/judging/correct.ts';
import type { Opened } from '../../ingest/judging/evidence-of.ts';
import { foresee } from '../../ingest/judging/foresee.ts';
import { verdictOn } from '../../ingest/judging/judge.ts';
import { enter } from '../../ingest/judging/judging.ts';
import { undo } from '../../ingest/judging/undo.ts';
import type { Workers } from '../../ingest/workers/open-workers.ts';
import { askedBefore, correctedBefore, judgedBefore, wordsOfCorrection, wordsOfVerdict } from './said-before.ts';

/** Enters a verdict, unless the same stands already. */
export async function enterVerdict(opened: Opened, asked: AskedVerdict, author: string): Promise<Saying> {
  const journal = await opened.store.journal();
  const words = wordsOfVerdict(asked);
  const before = askedBefore(journal, words);
  if (before) return nothingNew(before.id);
  const { judgement, places } = await verdictOn(opened, { ...asked, author, asked: words, now: new Date() });
  const same = judgedBefore(journal, judgement);
  if (same) return nothingNew(same.id);
  return said(await enter(opened, judgement, judgement.kind, places));
}

/** What a verdict would move; nothing where it stands already. */
export async function foreseeVerdict(opened: Opened, asked: AskedVerdict): Promise<Moves> {
  const journal = await opened.store.journal();
  if (askedBefore(journal, wordsOfVerdict(asked))) return nothingMoves;
  const { judgement, places } = await verdictOn(opened, { ...asked, now: new Date() });
  if (judgedBefore(journal, judgement)) return nothingMoves;
  return foresee(opened, judgement, judgement.kind, places);
}

/** Takes an entry back, unless it is taken back already. */
export async function enterUndoing(opened: Opened, { id, reason }: AskedUndoing, author: string): Promise<Saying> {
  const undoings = (await opened.store.journal()).filter(entry => entry.kind === 'UNDO');
  const before = undoings.find(one => one.undoes === id && !isUndone(one.id, undoings));
  if (before) return nothingNew(before.id);
  return said(await undo(opened, id, { reason, author, now: new Date() }));
}

/** Enters a correction, unless the same stands already. */
export async function enterCorrection(
  opened: Opened,
  asked: AskedCorrection,
  { author, reader }: { readonly author: string; readonly reader: () => Promise<Workers> },
): Promise<Saying> {
  const journal = await opened.store.journal();
  const words = wordsOfCorrection(asked);
  const before = askedBefore(journal, words);
  if (before) return nothingNew(before.id);
  const correcting = {
    attributionId: asked.id,
    speaker: asked.speaker ?? undefined,
    speakerKind: asked.speakerKind,
    stance: asked.stance ?? undefined,
    denialKind: asked.denialKind ?? undefined,
    statement: asked.statement ?? undefined,
    reason: asked.reason,
    author,
    asked: words,
    now: new Date(),
  };
  const { correction } = await correctionOf(opened, correcting, reader);
  const same = correctedBefore(journal, correction);
  if (same) return nothingNew(same.id);
  return said(await enter(opened, correction, 'STATEMENT', [correction.attributionId]));
}

const nothingMoves: Moves = { regroupings: [], counts: [] };

const nothingNew = (entryId: string): Saying => ({ entryId, changed: false, ...nothingMoves });

const said = ({ entry, regroupings, counts }: Moves & { readonly entry: { readonly id: string } }): Saying => ({
  entryId: entry.id,
  changed: true,
  regroupings,
  counts,
});
