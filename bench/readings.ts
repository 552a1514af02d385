import { createHash } from 'node:crypto';
import { articleId } from '../src/domain/article.ts';
import type { Attribution } from '../src/domain/attribution.ts';
import type { Descriptor } from '../src/domain/descriptor.ts';
import { idOf } from '../src/domain/id.ts';
import type { Mention } from '../src/domain/mention.ts';
import type { Reading } from '../src/domain/reading.ts';
import type { Span } from '../src/domain/span.ts';
import { type Piece, type Run, rawOf, type Sentence, wordsOf } from './articles.ts';
import type { Named } from './invented-names.ts';
import { isPerson } from './invented-stories.ts';

/** The version of the reader that is made up. */
export const faultless = 'reader-of-invented-articles';

/** What a faultless reader finds in an invented article, without reading it: for what is done with many readings. */
export function readingOf(piece: Piece): Reading {
  const { file, url, outlet, publishedAt, text } = rawOf(piece);
  const content = { url, title: piece.title, outlet, publishedAt, text };
  const id = articleId(content);
  const placed = placedIn(piece.sentences);
  const met = new Set(
    placed.flatMap(({ sentence }) => sentence.parts.flatMap(part => (typeof part === 'string' ? [] : [part.of]))),
  );
  return {
    reader: faultless,
    article: { ...content, id, file, language: 'en' },
    publisherId: null,
    mentions: placed.flatMap(each => mentionsIn(each, piece, id)),
    descriptors: [...met].map(key => descriptorOf(key, piece, { id, met })),
    attributions: placed.flatMap(each => attributionIn(each, id) ?? []),
    events: [],
  };
}

/** A sentence and where its parts begin in the text. */
interface Placed {
  readonly sentence: Sentence;
  readonly starts: readonly number[];
}

function placedIn(sentences: readonly Sentence[]): readonly Placed[] {
  let at = 0;
  return sentences.map(sentence => {
    const starts = sentence.parts.map(part => {
      const start = at;
      at += wordsOf(part).length;
      return start;
    });
    at += '\n\n'.length;
    return { sentence, starts: [...starts, at - '\n\n'.length] };
  });
}

const spanOf = ({ starts }: Placed, { from, to }: Run): Span => ({ start: starts[from]!, end: starts[to]! });

const descriptorId = (articleId: string, key: string): string => idOf('des', articleId, key);

const nameKinds = {
  PERSON: 'PERSON',
  ORGANIZATION: 'ORGANIZATION',
  OUTLET: 'ORGANIZATION',
  PLACE: 'LOCATION',
} as const;

function mentionsIn({ sentence, starts }: Placed, { story }: Piece, articleId: string): readonly Mention[] {
  return sentence.parts.flatMap((part, index) => {
    if (typeof part === 'string') return [];
    const { kind } = story.cast[part.of]!;
    const [start, end] = [starts[index]!, starts[index]! + part.text.length];
    return {
      id: idOf('men', articleId, start, end, 'NAME'),
      articleId,
      start,
      end,
      text: part.text,
      kind: 'NAME',
      name: nameKinds[kind],
      reading: kind === 'PLACE' ? 'LITERAL' : null,
      descriptorId: descriptorId(articleId, part.of),
    };
  });
}

interface Around {
  readonly id: string;
  readonly met: ReadonlySet<string>;
}

function descriptorOf(key: string, { story }: Piece, { id, met }: Around): Descriptor {
  const named: Named = story.cast[key]!;
  const body = key.replace('person', 'body');
  const speaks = isPerson(named) && named.role.startsWith('spokes') && met.has(body);
  return {
    id: descriptorId(id, key),
    articleId: id,
    kind: named.kind,
    name: named.name,
    names: [{ text: named.name, count: 1 }],
    roles: isPerson(named) ? [named.role.replace(/ (?:of|for)$/, '')] : [],
    country: null,
    gender: isPerson(named) ? named.gender : null,
    unnamed: false,
    speaksFor: speaks ? [{ descriptorId: descriptorId(id, body), role: named.role.replace(/ for$/, '') }] : [],
    partOf: null,
  };
}

function attributionIn(placed: Placed, articleId: string): Attribution | null {
  const { said } = placed.sentence;
  if (!said) return null;
  const { claim, stance } = said;
  const content = spanOf(placed, said.content);
  const words = placed.sentence.parts.slice(said.content.from, said.content.to).map(wordsOf).join('');
  const text = words.replace(/ ha[sd] /, ' ');
  return {
    id: idOf('att', articleId, content.start),
    articleId,
    parentId: null,
    source: spanOf(placed, said.source),
    cue: spanOf(placed, said.cue),
    content: [content],
    mode: said.direct ? 'DIRECT' : 'INDIRECT',
    stance,
    denialKind: stance === 'DENIES' ? 'FLAT' : null,
    act: 'SAY',
    speakerId: descriptorId(articleId, said.speaker),
    via: [],
    addressee: null,
    saidAt: said.saidAt,
    answersId: null,
    pointer: false,
    proposition: {
      text,
      vector: vectorOf(text),
      subjectId: descriptorId(articleId, claim.subject),
      predicate: claim.verb,
      objectIds: [descriptorId(articleId, claim.other)],
      numbers: claim.number ? [claim.number] : [],
    },
    confidence: 0.9,
    rule: 'invented',
  };
}

const width = 384;
const known = new Map<string, Int8Array>();

/** A vector that is nearer the more words two sentences share: the sum of a vector for each word. */
function vectorOf(text: string): string {
  const sum = new Float64Array(width);
  for (const word of text.toLowerCase().split(' '))
    for (const [at, value] of wordVector(word).entries()) sum[at]! += value;
  const length = Math.hypot(...sum) || 1;
  return Buffer.from(Int8Array.from(sum, value => Math.round((value / length) * 127)).buffer).toString('base64');
}

function wordVector(word: string): Int8Array {
  const vector =
    known.get(word) ?? new Int8Array(Buffer.concat([...Array(width / 32).keys()].map(part => digest(part, word))));
  known.set(word, vector);
  return vector;
}

const digest = (part: number, word: string): Buffer => createHash('sha256').update(`${part} ${word}`).digest();
