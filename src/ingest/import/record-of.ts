import type { Article } from '../../domain/article.ts';
import type { Correction } from '../../domain/correction.ts';
import type { Entry, Undoing } from '../../domain/journal.ts';
import type { Judgement } from '../../domain/judgement.ts';
import type { Reading } from '../../domain/reading.ts';
import { articleShape, complaint, correctionShape, judgementShape, readingShape, undoShape } from './record-shapes.ts';

/** A reading whose article comes in a record of its own. */
export type ReadingWithoutArticle = Omit<Reading, 'article'> & { readonly id: string };

/** What one line of an export holds. */
export type ImportRecord =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'reading'; readonly reading: ReadingWithoutArticle }
  | { readonly kind: 'entry'; readonly entry: Entry }
  /** What follows from the rest, and is derived anew. */
  | { readonly kind: 'derived' }
  | { readonly kind: 'bad'; readonly reason: string; readonly articleId: string | null };

const derived: ReadonlySet<unknown> = new Set([
  'attribution',
  'mention',
  'actor',
  'statement',
  'utterance',
  'event',
  'place',
  'edge',
]);

/** Understands one line of an export; what is wrong with it is said in one line. */
export function recordOf(line: string): ImportRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return bad('not a line of JSON');
  }
  if (typeof value !== 'object' || value === null || !('type' in value)) return bad('not a record with a type');
  const { type, ...fields } = value;
  if (derived.has(type)) return { kind: 'derived' };
  const id = 'id' in fields && typeof fields.id === 'string' ? fields.id : null;
  if (type === 'article') return articleIn(fields, id);
  if (type === 'reading') return readingIn(fields, id);
  if (type === 'judgement') return 'by' in fields && fields.by === 'RULE' ? { kind: 'derived' } : judgementIn(fields);
  if (type === 'correction') return entryIn(correctionShape.safeParse(fields), 'CORRECTION');
  if (type === 'undo') return entryIn(undoShape.safeParse(fields), 'UNDO');
  return bad(`no record has the type ${JSON.stringify(type)?.slice(0, 40)}`);
}

const bad = (reason: string, articleId: string | null = null): ImportRecord => ({ kind: 'bad', reason, articleId });

function articleIn(fields: object, id: string | null): ImportRecord {
  const parsed = articleShape.safeParse(fields);
  if (!parsed.success) return bad(`article ${id ?? 'without an id'}: ${complaint(parsed)}`, id);
  const { file, url, title, outlet, publishedAt, language, text } = parsed.data;
  return { kind: 'article', article: { id: parsed.data.id, file, url, title, outlet, publishedAt, language, text } };
}

function readingIn(fields: object, id: string | null): ImportRecord {
  const parsed = readingShape.safeParse(fields);
  if (!parsed.success) return bad(`reading of ${id ?? 'no article'}: ${complaint(parsed)}`, id);
  // The fields as they came, not as they were parsed: their order decides the bytes of the next export.
  return { kind: 'reading', reading: fields as ReadingWithoutArticle };
}

type Parsed<Shape extends { safeParse(value: unknown): unknown }> = ReturnType<Shape['safeParse']>;

function judgementIn(fields: object): ImportRecord {
  const parsed = judgementShape.safeParse(fields);
  if (!parsed.success) return bad(`judgement: ${complaint(parsed)}`);
  const { passages, author, asked, ...rest } = parsed.data;
  const entry: Judgement = {
    ...rest,
    ...(author ? { author } : {}),
    ...(asked === undefined ? {} : { asked }),
    ...(passages?.length ? { passages: [passages[0], passages[1]] } : {}),
  };
  return { kind: 'entry', entry };
}

function entryIn(
  parsed: Parsed<typeof correctionShape> | Parsed<typeof undoShape>,
  kind: 'CORRECTION' | 'UNDO',
): ImportRecord {
  if (!parsed.success) return bad(`${kind.toLowerCase()}: ${complaint(parsed)}`);
  return { kind: 'entry', entry: { ...withoutNulls(parsed.data), kind } as Correction | Undoing };
}

/** What is not known is null in a record and left out of the journal. */
const withoutNulls = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => (value ?? null) !== null));
