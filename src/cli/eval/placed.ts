import type { Span } from '../../domain/span.ts';
import { oneToOne } from './one-to-one.ts';
import { reportsSpeech } from './reporting-verbs.ts';
import { common, meets, type WordMap, type Words, wordsTouched } from './word-map.ts';

export const roleNames = ['source', 'cue', 'content'] as const;
export type RoleName = (typeof roleNames)[number];
export type QuotedKind = 'direct' | 'indirect' | 'mixed';

/** The spans of each role. */
export type Spans = Readonly<Record<RoleName, readonly Span[]>>;

/** An attribution as the words of the annotated text that its roles touch. */
export interface Placed extends Readonly<Record<RoleName, Words>> {
  /** Each role's spans apart. */
  readonly spans: Readonly<Record<RoleName, readonly Words[]>>;
  /** Within another attribution: welcome where it is annotated, never wrong where it is not. */
  readonly nested: boolean;
  readonly kind: QuotedKind;
  readonly speech: boolean;
}

/** An annotated text: its words, and which of them stand in quotation marks. */
export interface AnnotatedText {
  readonly map: WordMap;
  readonly quoted: readonly boolean[];
}

/** An attribution put onto the annotated text; `cue` is the wording of its cue. */
export function place(spans: Spans, text: AnnotatedText, { cue, nested }: { cue: string; nested: boolean }): Placed {
  const touched = (role: RoleName) => wordsTouched(text.map, spans[role]);
  const apart = (role: RoleName) => spans[role].map(span => wordsTouched(text.map, [span]));
  const content = touched('content');
  return {
    source: touched('source'),
    cue: touched('cue'),
    content,
    spans: { source: apart('source'), cue: apart('cue'), content: apart('content') },
    nested,
    kind: kindOf(content, text.quoted),
    speech: reportsSpeech(cue),
  };
}

function kindOf(content: Words, quoted: readonly boolean[]): QuotedKind {
  const inside = [...content].filter(index => quoted[index]).length;
  if (inside === 0) return 'indirect';
  return inside === content.size ? 'direct' : 'mixed';
}

/** An annotated and a found attribution about the same content. */
export interface Pair<Gold, Found> {
  readonly gold: Gold;
  readonly found: Found;
  /** Words in common over words in all. */
  readonly likeness: number;
  /** The sources meet, or neither has one. */
  readonly source: boolean;
  readonly cue: boolean;
}

type Roles = Readonly<Record<RoleName, Words>>;

/** Pairs one to one, the likest contents first; ties go to those not nested, to cues and sources that meet, then by position. */
export function pairUp<Gold extends Roles, Found extends Roles & { readonly nested: boolean }>(
  golds: readonly Gold[],
  founds: readonly Found[],
): readonly Pair<Gold, Found>[] {
  const candidates = golds.flatMap(gold => founds.flatMap(found => pairOf(gold, found)));
  return oneToOne(candidates.sort(byLikeness));
}

function pairOf<Gold extends Roles, Found extends Roles>(gold: Gold, found: Found): readonly Pair<Gold, Found>[] {
  const shared = common(gold.content, found.content);
  if (shared === 0) return [];
  const likeness = shared / (gold.content.size + found.content.size - shared);
  const source = meets(gold.source, found.source) || (gold.source.size === 0 && found.source.size === 0);
  return [{ gold, found, likeness, source, cue: meets(gold.cue, found.cue) }];
}

type Ranked = Pair<Roles, Roles & { readonly nested: boolean }>;

const byLikeness = (a: Ranked, b: Ranked): number =>
  b.likeness - a.likeness ||
  Number(a.found.nested) - Number(b.found.nested) ||
  Number(b.cue) - Number(a.cue) ||
  Number(meets(b.gold.source, b.found.source)) - Number(meets(a.gold.source, a.found.source));
