import { z } from 'zod';
import { byId } from '../../domain/order.ts';
import type { Reading } from '../../domain/reading.ts';
import { overlaps, type Span, textOf } from '../../domain/span.ts';
import { clean, type Kept, type Raw } from '../../text/clean.ts';
import { figuresOf, meanOf } from './figures.ts';
import type { GoldSet } from './gold-set.ts';
import { type AnnotatedText, type Placed, place, type Spans } from './placed.ts';
import { quotedWords } from './quoted-words.ts';
import { type GoldStance, judgedSides, type Sided, type SidedFound, scoreSides, stances } from './score-sides.ts';
import { scoreSpans } from './score-spans.ts';
import { fold, type WordMap, type Words, wordMapOf } from './word-map.ts';

const spans = z.array(z.object({ start: z.number(), end: z.number() }));
const attribution = z.object({ source: spans, cue: spans, content: spans });

/** An article with the spans of its attributions, as PolNeAR has them; the first annotator is the reference. */
export const spansRow = z.object({
  id: z.string(),
  text: z.string(),
  annotations: z.array(z.object({ attributions: z.array(attribution) })).min(1),
});

const snippet = z.string().nullable().default(null);

/** The sides of one article's attributions, by their position; those that no list names assert. */
export const sidesRow = z.object({
  id: z.string(),
  denies: z.array(z.object({ a: z.number(), kind: z.string().nullable() })),
  optional: z.array(z.number()),
  none: z.array(z.number()),
  extra: z
    .array(z.object({ source: snippet, cue: snippet, content: snippet, kind: z.string().nullable().default(null) }))
    .default([]),
});

type SpansRow = z.infer<typeof spansRow>;
type SidesRow = z.infer<typeof sidesRow>;

/** Articles with the spans of their attributions, and with their sides where a stance file tells them. */
export function spansSet(name: string, rows: readonly SpansRow[], sides: readonly SidesRow[] | null): GoldSet {
  const articles = rows.map(row =>
    annotatedOf(
      row,
      sides?.find(({ id }) => id === row.id),
    ),
  );
  return {
    name,
    articles: articles.map(({ raw }) => raw),
    measure: readings => {
      const found = articles.map((article, index) => foundIn(readings[index]!, article));
      const counts = articles.map(({ gold }, index) => scoreSpans(gold, found[index]!));
      const sided = articles.flatMap((article, index) =>
        article.sided === null ? [] : [{ ...article, sided: article.sided, found: found[index]! }],
      );
      const sideCounts = sided.map(each => scoreSides(each.sided, each.unnumbered, each.found));
      const macro = meanOf(
        'stance, mean of the three',
        stances.map(stance => `stance ${stance}`),
        sideCounts,
      );
      return {
        figures: [...figuresOf(counts), ...figuresOf(sideCounts), ...(sided.length > 0 ? [macro] : [])],
        judged: sided.flatMap(each => judgedSides(each.sided, each.found)),
      };
    },
  };
}

interface Annotated {
  readonly raw: Raw;
  readonly text: AnnotatedText;
  readonly gold: readonly Placed[];
  /** Null where the stance file does not know the article. */
  readonly sided: readonly Sided[] | null;
  readonly unnumbered: readonly Sided[];
}

function annotatedOf(asAnnotated: SpansRow, sides: SidesRow | undefined): Annotated {
  const row = composed(asAnnotated);
  const map = wordMapOf(row.text);
  const text: AnnotatedText = { map, quoted: quotedWords(map) };
  const placed = row.annotations[0]!.attributions.map((each, index) => ({
    index,
    ...place(each, text, { cue: wording(each, row.text), nested: false }),
  }));
  const gold = placed.filter(({ content }) => content.size > 0);
  return {
    raw: { file: `${row.id}.txt`, url: null, title: null, outlet: null, publishedAt: null, text: row.text },
    text,
    gold,
    sided: sides ? gold.map(each => ({ ...each, ...sideOf(each.index, sides) })) : null,
    unnumbered: (sides?.extra ?? []).map(extra => ({
      source: wordsOfSnippet(map, extra.source),
      cue: wordsOfSnippet(map, extra.cue),
      content: wordsOfSnippet(map, extra.content),
      stance: 'DENIES',
      denialKind: extra.kind,
    })),
  };
}

/** The article as it is fed, with characters composed (NFC), and its spans with it. */
function composed(row: SpansRow): SpansRow {
  const text = row.text.normalize('NFC');
  if (text === row.text) return row;
  const at = (offset: number): number => row.text.slice(0, offset).normalize('NFC').length;
  const moved = (some: readonly Span[]) => some.map(({ start, end }) => ({ start: at(start), end: at(end) }));
  const annotations = row.annotations.map(({ attributions }) => ({
    attributions: attributions.map(({ source, cue, content }) => ({
      source: moved(source),
      cue: moved(cue),
      content: moved(content),
    })),
  }));
  return { ...row, text, annotations };
}

function sideOf(
  index: number,
  { denies, none, optional }: SidesRow,
): { stance: GoldStance; denialKind: string | null } {
  const denial = denies.find(({ a }) => a === index);
  if (denial) return { stance: 'DENIES', denialKind: denial.kind };
  if (none.includes(index)) return { stance: 'NONE', denialKind: null };
  return { stance: optional.includes(index) ? 'OPTIONAL' : 'ASSERTS', denialKind: null };
}

const wording = ({ cue }: Spans, text: string): string => cue.map(span => textOf(text, span)).join(' ');

/** What a reading found, put back onto the text as it was annotated: cleaning drops lines. */
function foundIn({ article, attributions }: Reading, { raw, text }: Annotated): readonly SidedFound[] {
  const { kept } = clean(raw);
  const back = (some: readonly (Span | null)[]) => some.flatMap(span => (span === null ? [] : uncleaned(span, kept)));
  return [...attributions].sort(byId).map(each => {
    const cue = each.cue === null ? '' : textOf(article.text, each.cue);
    const placed = { source: back([each.source]), cue: back([each.cue]), content: back(each.content) };
    const { stance, denialKind, confidence } = each;
    return { ...place(placed, text, { cue, nested: each.parentId !== null }), stance, denialKind, confidence };
  });
}

const uncleaned = (span: Span, kept: readonly Kept[]): readonly Span[] =>
  kept
    .filter(run => overlaps(span, { start: run.start, end: run.start + run.length }))
    .map(run => ({
      start: Math.max(span.start, run.start) - run.start + run.rawStart,
      end: Math.min(span.end, run.start + run.length) - run.start + run.rawStart,
    }));

/** The words of a snippet, given whole or by its first and last words with "…" between. */
function wordsOfSnippet({ folded, isWord }: WordMap, text: string | null): Words {
  const [first, last] = partsOf(text);
  if (!first?.length) return new Set();
  const words = folded.flatMap((word, index) => (isWord[index] ? [{ word, index }] : []));
  const startsAt = (at: number, part: readonly string[]) =>
    part.every((word, ahead) => words[at + ahead]?.word === word);
  const indices = (from: number, to: number) => new Set(words.slice(from, to).map(({ index }) => index));
  for (let at = 0; at < words.length; at += 1) {
    if (!startsAt(at, first)) continue;
    const after = at + first.length;
    if (!last) return indices(at, after);
    const near = Array.from({ length: farthest }, (_, ahead) => after + ahead);
    const end = near.find(place => place < words.length && startsAt(place, last));
    if (end !== undefined) return indices(at, end + last.length);
  }
  return new Set();
}

/** A snippet's last words stand within so many words of its first. */
const farthest = 400;

function partsOf(text: string | null): readonly (readonly string[] | undefined)[] {
  const parts = (text ?? '').split(/…|\.\.\./).filter(part => part.trim() !== '');
  const words = (part: string | undefined) => (part?.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold);
  return parts.length > 1 ? [words(parts[0]), words(parts.at(-1))] : [words(parts[0])];
}
