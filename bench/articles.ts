import type { Raw } from '../src/text/clean.ts';
import {
  anyClaim,
  anyOutlet,
  anySpeaker,
  anyThing,
  type Claim,
  isPerson,
  type Story,
  storyOf,
} from './invented-stories.ts';
import { below, pick, type Random, randomOf } from './random.ts';

/** Words of a text; those that name somebody of the story say whom. */
export type Part = string | { readonly of: string; readonly text: string };

/** A sentence of an article: what is reported with who says it, or words that are nobody's. */
export interface Sentence {
  readonly parts: readonly Part[];
  readonly said?: Told;
}

/** What a sentence reports, and which of its parts say who said it, by which words, and what. */
export interface Told {
  readonly speaker: string;
  readonly claim: Claim;
  readonly stance: 'ASSERTS' | 'DENIES';
  readonly direct: boolean;
  readonly saidAt: string | null;
  readonly source: Run;
  readonly cue: Run;
  readonly content: Run;
}

/** Parts of a sentence that stand together: from the first to before `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** An invented article before it is a text. */
export interface Piece {
  readonly number: number;
  readonly outlet: string;
  readonly publishedAt: string;
  readonly title: string;
  readonly story: Story;
  readonly sentences: readonly Sentence[];
  /** The number of the piece it copies. */
  readonly copyOf: number | null;
}

/** The share of pieces that are copies of others: wire copies, with other heads and a few other words. */
const copies = 0.3;
/** The share of other pieces that begin a story; the rest go on with one that a piece told of lately, so that stories grow by Zipf's law. */
const beginnings = 0.35;
/** How many of the last pieces are copied and gone on with. */
const lately = 400;
const piecesADay = 40;
const firstDay = Date.UTC(2021, 0, 1);

/** Invented articles without end: the same seed gives the same ones, however many are taken. */
export function* newsroom(seed: number): Generator<Piece> {
  const random = randomOf(seed);
  const recent: Piece[] = [];
  for (let number = 0; ; number += 1) {
    const copied = random() < copies && recent.length > 0 ? pick(recent, random) : null;
    const piece = copied ? copyOf(copied, number, random) : writtenPiece(number, recent, random);
    if (!copied) recent.push(piece);
    if (recent.length > lately) recent.shift();
    yield piece;
  }
}

/** The first so many articles of a newsroom, as they come in. */
export const articlesOf = (count: number, seed: number): readonly Raw[] => piecesOf(count, seed).map(rawOf);

export function piecesOf(count: number, seed: number): readonly Piece[] {
  const pieces = newsroom(seed);
  return Array.from({ length: count }, () => pieces.next().value as Piece);
}

export const rawOf = ({ number, title, outlet, publishedAt, sentences }: Piece): Raw => ({
  file: `${String(number).padStart(6, '0')}.txt`,
  url: null,
  title,
  outlet,
  publishedAt,
  text: textOf(sentences),
});

/** Sentences as a text, a paragraph each. */
export const textOf = (sentences: readonly Sentence[]): string =>
  sentences.map(({ parts }) => parts.map(wordsOf).join('')).join('\n\n');

export const wordsOf = (part: Part): string => (typeof part === 'string' ? part : part.text);

const dayOf = (number: number): string =>
  new Date(firstDay + Math.floor(number / piecesADay) * 86_400_000).toISOString().slice(0, 10);

function writtenPiece(number: number, recent: readonly Piece[], random: Random): Piece {
  const goesOn = recent.length > 0 && random() >= beginnings;
  const story = goesOn ? pick(recent, random).story : storyOf(random);
  const met = new Set<string>();
  const day = dayOf(number);
  const told = Array.from({ length: 3 + below(3, random) }, () => reported(story, met, day, random));
  const sentences = told.flatMap(sentence => (random() < 0.5 ? [sentence, aside(story, random)] : [sentence]));
  const title = `${headOf(told[0]!.said!.claim, story)} – ${pick(story.terms, random)}`;
  return { number, outlet: anyOutlet(random), publishedAt: day, title, story, sentences, copyOf: null };
}

function copyOf(copied: Piece, number: number, random: Random): Piece {
  const shortened = random() < 0.5 && copied.sentences.length > 3;
  const sentences = shortened ? copied.sentences.slice(0, -1) : copied.sentences;
  const opening = random() < 0.3 ? [aside(copied.story, random)] : [];
  return {
    ...copied,
    number,
    outlet: anyOutlet(random),
    publishedAt: dayOf(number),
    title: random() < 0.5 ? copied.title : `${pick(copied.story.terms, random)}: ${copied.title}`,
    sentences: [...opening, ...sentences],
    copyOf: copied.number,
  };
}

function headOf({ subject, participle, object }: Claim, { cast }: Story): string {
  return `${cast[subject]!.name} ‘${participle} ${object}’`;
}

/** Words that are nobody's, about the place. */
function aside({ cast, terms }: Story, random: Random): Sentence {
  const place = { of: 'place', text: cast.place!.name };
  const [crowd, goods] = [anyThing(random), anyThing(random)];
  return pick<Sentence>(
    [
      {
        parts: [
          'In ',
          place,
          `, where the ${pick(terms, random)} began, ${crowd} and ${goods} are the talk of the markets.`,
        ],
      },
      { parts: [`It was the season of ${crowd} in `, place, `, and of ${goods} in the hills above.`] },
      { parts: [`A bus full of ${crowd} takes four hours to `, place, `, a town known for ${goods}.`] },
      { parts: ['Before the ', pick(terms, random), ', ', place, ` lived on ${crowd}, and later on ${goods}.`] },
    ],
    random,
  );
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A sentence in which somebody of the story says something of it. */
function reported(story: Story, met: Set<string>, day: string, random: Random): Sentence {
  const speakerAt = anySpeaker(story, random);
  const claimAt = anyClaim(story, random);
  const [speaker, claim] = [story.speakers[speakerAt]!, story.claims[claimAt]!];
  const denies = story.denied[speakerAt]![claimAt]!;
  const dated = random() < 0.5;
  const when = dated ? ` on ${weekdays[new Date(day).getUTCDay()]}` : '';
  const form = pick(denies ? denials : assertions, random);
  const first = !met.has(speaker);
  met.add(speaker);
  const source = (closing: string) => introduced(speaker, story, first ? closing : null);
  const groups = form(source, tense => claimed(claim, story, tense), when);
  const stance = denies ? 'DENIES' : 'ASSERTS';
  const direct = form === quoted;
  return sentenceOf(groups, { speaker, claim, stance, direct, saidAt: dated ? day : null });
}

type Group = readonly [role: 'source' | 'cue' | 'content' | 'other', parts: readonly Part[]];
type Form = (
  source: (closing: string) => readonly Part[],
  content: (tense: string) => readonly Part[],
  when: string,
) => readonly Group[];

const speakerFirst =
  (cue: string, binding: string): Form =>
  (source, content, when) => [
    ['source', source(',')],
    ['other', [' ']],
    ['cue', [cue]],
    ['other', [`${when} ${binding} `]],
    ['content', content('had')],
    ['other', ['.']],
  ];
const accordingTo: Form = (source, content) => [
  ['cue', ['According to']],
  ['other', [' ']],
  ['source', source('')],
  ['other', [', ']],
  ['content', content('has')],
  ['other', ['.']],
];
const quoted: Form = (source, content, when) => [
  ['other', ['“']],
  ['content', content('has')],
  ['other', [',” ']],
  ['source', source(',')],
  ['other', [' ']],
  ['cue', ['said']],
  ['other', [`${when}.`]],
];
const assertions: readonly Form[] = [speakerFirst('said', 'that'), accordingTo, quoted];
const denials: readonly Form[] = [speakerFirst('denied', 'that'), speakerFirst('dismissed', 'the report that')];

function sentenceOf(groups: readonly Group[], told: Omit<Told, 'source' | 'cue' | 'content'>): Sentence {
  const runOf = (role: Group[0]): Run => {
    const at = groups.findIndex(group => group[0] === role);
    const from = groups.slice(0, at).reduce((sum, [, parts]) => sum + parts.length, 0);
    return { from, to: from + groups[at]![1].length };
  };
  const parts = groups.flatMap(([, each]) => each);
  return { parts, said: { ...told, source: runOf('source'), cue: runOf('cue'), content: runOf('content') } };
}

/** A speaker by name and office, closed by a comma where the sentence goes on; by the family name where there is no closing. */
function introduced(speaker: string, { cast }: Story, closing: string | null): readonly Part[] {
  const named = cast[speaker]!;
  if (!isPerson(named)) return [{ of: speaker, text: named.name }];
  if (closing === null) return [{ of: speaker, text: named.family }];
  const body = speaker.replace('person', 'body');
  return [{ of: speaker, text: named.name }, `, ${named.role} `, { of: body, text: cast[body]!.name }, closing];
}

function claimed(claim: Claim, { cast }: Story, tense: string): readonly Part[] {
  return [
    { of: claim.subject, text: cast[claim.subject]!.name },
    ` ${tense} ${claim.participle} ${claim.object} ${claim.preposition} `,
    { of: claim.other, text: cast[claim.other]!.name },
  ];
}
