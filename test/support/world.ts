import type { ActorKind } from '../../src/domain/actor.ts';
import { articleId } from '../../src/domain/article.ts';
import type { Attribution, Proposition } from '../../src/domain/attribution.ts';
import type { Descriptor } from '../../src/domain/descriptor.ts';
import { idOf } from '../../src/domain/id.ts';
import type { Edge, EdgeKind, Image, ImageNode, NodeLabel } from '../../src/domain/image.ts';
import type { Judgement, Verdict } from '../../src/domain/judgement.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { quantise } from '../../src/text/tag/quantise.ts';

/** Somebody or some place, as one article describes it; others of the article are named by their keys. */
export interface Described {
  readonly kind: ActorKind | 'PLACE';
  readonly name: string;
  readonly role?: string;
  readonly of?: string;
  readonly partOf?: string;
  readonly country?: string;
  readonly gender?: 'MALE' | 'FEMALE';
  readonly unnamed?: boolean;
}

type Details = Omit<Described, 'kind' | 'name'>;

const describe =
  (kind: Described['kind']) =>
  (name: string, details: Details = {}) => ({ kind, name, ...details });
export const person = describe('PERSON');
export const organization = describe('ORGANIZATION');
export const government = describe('GOVERNMENT');
export const outlet = describe('OUTLET');
export const place = describe('PLACE');
export const group = (name: string, details: Details = {}): Described => ({
  kind: 'GROUP',
  name,
  unnamed: true,
  ...details,
});

/** What one is reported to have said: `asserts` or `denies` gives the affirmative statement, `answers` the place in the list it answers. */
export interface Line {
  readonly by?: string;
  readonly asserts?: string;
  readonly denies?: string;
  readonly quote?: string;
  readonly on?: string;
  readonly to?: string;
  readonly via?: readonly string[];
  readonly subject?: string;
  readonly verb?: string;
  readonly objects?: readonly string[];
  readonly numbers?: readonly string[];
  readonly answers?: number;
  /** The first numbers of its sentence vector; the others are zero. */
  readonly meaning?: readonly number[];
  readonly event?: {
    readonly type: string;
    readonly when?: string;
    readonly place?: string;
    readonly with?: readonly string[];
  };
}

/** One article in a table: who is in it and who says what. */
export interface Told {
  readonly outlet?: string;
  readonly published?: string;
  readonly title?: string;
  /** Words that are nobody's. */
  readonly filler?: string;
  readonly who?: Readonly<Record<string, Described>>;
  readonly said?: readonly Line[];
}

/** The reading of an article told in a table. */
export function readingOf(told: Told): Reading {
  const { who = {}, said = [], filler = '', title = 'A headline', outlet: publisher = null, published = null } = told;
  let text = filler;
  const starts = said.map(line => {
    text += `${text && ' '}${line.by ? `${who[line.by]!.name} said ` : 'It was said '}`;
    const start = text.length;
    text += `${wordsOf(line)}.`;
    return start;
  });
  const content = { url: null, title, outlet: publisher, publishedAt: published, text };
  const id = articleId(content);
  const key = (name: string) => idOf('des', id, name);
  const keys = (names: readonly string[] = []) => names.map(key);
  const attributionIdAt = (index: number) => idOf('att', id, index);
  const named = Object.entries(who);
  return {
    reader: 'reader-of-tables',
    article: { ...content, id, file: null, language: 'en' },
    publisherId: null,
    mentions: said.flatMap(({ by }, index) => (by ? [mentionBefore(starts[index]!, who[by]!, key(by), id)] : [])),
    descriptors: named.map(
      ([name, one]): Descriptor => ({
        id: key(name),
        articleId: id,
        kind: one.kind,
        name: one.name,
        names: [{ text: one.name, count: 1 }],
        roles: one.role ? [one.role] : [],
        country: one.country ?? null,
        gender: one.gender ?? null,
        unnamed: one.unnamed ?? false,
        speaksFor: one.of ? [{ descriptorId: key(one.of), role: one.role ?? 'spokesperson' }] : [],
        partOf: one.partOf ? key(one.partOf) : null,
      }),
    ),
    attributions: said.map(
      (line, index): Attribution => ({
        id: attributionIdAt(index),
        articleId: id,
        parentId: null,
        source: line.by ? { start: starts[index]! - 6 - who[line.by]!.name.length, end: starts[index]! - 6 } : null,
        cue: { start: starts[index]! - 5, end: starts[index]! - 1 },
        content: [{ start: starts[index]!, end: starts[index]! + wordsOf(line).length }],
        mode: line.quote ? 'DIRECT' : 'INDIRECT',
        stance: line.denies !== undefined ? 'DENIES' : line.asserts !== undefined ? 'ASSERTS' : 'NONE',
        denialKind: line.denies !== undefined ? 'FLAT' : null,
        act: 'SAY',
        speakerId: line.by ? key(line.by) : null,
        via: keys(line.via),
        addressee: line.to ?? null,
        saidAt: line.on ?? null,
        answersId: line.answers === undefined ? null : attributionIdAt(line.answers),
        pointer: line.answers !== undefined,
        proposition: propositionOf(line, key),
        confidence: 0.9,
        rule: 'table',
      }),
    ),
    events: said.flatMap(({ event }, index) => {
      if (!event) return [];
      const span = { start: starts[index]!, end: starts[index]! + 1 };
      return {
        ...span,
        id: idOf('eve', id, index),
        articleId: id,
        attributionId: attributionIdAt(index),
        type: event.type,
        text: wordsOf(said[index]!),
        when: event.when ?? null,
        placeId: event.place ? key(event.place) : null,
        participantIds: keys(event.with),
      };
    }),
  };
}

const wordsOf = ({ quote, asserts, denies }: Line): string =>
  quote ?? asserts ?? (denies === undefined ? '' : `not ${denies}`);

const propositionOf = (line: Line, key: (name: string) => string): Proposition => ({
  text: line.asserts ?? line.denies ?? '',
  vector: line.meaning ? quantise(Float32Array.from({ length: 384 }, (_, at) => line.meaning![at] ?? 0)) : null,
  subjectId: line.subject ? key(line.subject) : null,
  predicate: line.verb ?? null,
  objectIds: (line.objects ?? []).map(key),
  numbers: line.numbers ?? [],
});

const mentionBefore = (start: number, { name, kind }: Described, descriptorId: string, articleId: string) => ({
  id: idOf('men', articleId, start),
  articleId,
  start: start - 6 - name.length,
  end: start - 6,
  text: name,
  kind: 'NAME' as const,
  name: kind === 'PERSON' ? ('PERSON' as const) : ('ORGANIZATION' as const),
  reading: null,
  descriptorId,
});

/** What a person judges of two descriptors or attributions. */
export const judged = (
  kind: Judgement['kind'],
  verdict: Verdict,
  [one, other]: readonly [string, string],
  at: string,
): Judgement => {
  const [a, b] = one < other ? [one, other] : [other, one];
  return {
    id: idOf('jud', kind, a, b, verdict, at),
    kind,
    a,
    b,
    verdict,
    score: 1,
    reasons: ['told apart by a reader'],
    by: 'PERSON',
    at,
  };
};

/** The descriptor of an article that stands at a place in its table. */
export const descriptorIn = (reading: Reading, at = 0): string => reading.descriptors[at]!.id;

/** The nodes of one label. */
export const nodesOf = (image: Image, label: NodeLabel): readonly ImageNode[] =>
  image.nodes.filter(node => node.labels.includes(label));

/** The edges of one kind. */
export const edgesOf = (image: Image, kind: EdgeKind): readonly Edge[] =>
  image.edges.filter(edge => edge.kind === kind);

/** One property of every node of a label, sorted. */
export const all = (image: Image, label: NodeLabel, property: string): readonly unknown[] =>
  nodesOf(image, label)
    .map(node => node.properties[property])
    .sort();

/** The edges of one kind as pairs of what the nodes at their ends are called, sorted. */
export function pairsOf(image: Image, kind: EdgeKind): readonly string[] {
  const called = new Map(
    image.nodes.map(({ id, properties: { name, text, title, type } }) => [id, title ?? name ?? type ?? text]),
  );
  return edgesOf(image, kind)
    .map(edge => `${called.get(edge.from)} → ${called.get(edge.to)}`)
    .sort();
}
