import type { Entry } from '../domain/journal.ts';
import type { Reading } from '../domain/reading.ts';
import type { ExportRecord } from './records.ts';

/** The reading of an article without the article itself, which has a record of its own. */
export const readingRecord = ({ article, ...rest }: Reading): ExportRecord => ({
  type: 'reading',
  id: article.id,
  ...rest,
});

/** What a person has said, as it stands in the journal; a judgement looks as it does among the records of the image. */
export function entryRecord(entry: Entry): ExportRecord {
  if (entry.kind === 'UNDO') {
    const { id, undoes, reasons, by, author = null, at } = entry;
    return { type: 'undo', id, undoes, reasons, by, author, at };
  }
  if (entry.kind === 'CORRECTION') {
    const { id, attributionId, passage, reasons, by, at } = entry;
    const { speaker = null, stance = null, denialKind = null, vector = null, statement = null, author = null } = entry;
    const right = { speaker, stance, denialKind, vector, statement };
    return { type: 'correction', id, attributionId, passage, ...right, reasons, by, author, at, ...askedIn(entry) };
  }
  const { id, kind, a, b, verdict, score, reasons, by, author = null, at, passages = [] } = entry;
  return { type: 'judgement', id, kind, a, b, verdict, score, reasons, by, author, at, passages, ...askedIn(entry) };
}

const askedIn = ({ asked }: { readonly asked?: string }) => (asked === undefined ? {} : { asked });
