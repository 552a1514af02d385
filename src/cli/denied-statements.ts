import { foldName } from '../domain/fold-name.ts';
import { byText, groupBy } from '../domain/order.ts';

/** One attribution of a statement that somebody denies, as `denials-table.cypher` returns it. */
export interface DenialRow {
  readonly statementId: string;
  readonly statement: string;
  readonly rank: number;
  readonly status: string;
  readonly utteranceId: string;
  readonly stance: 'ASSERTS' | 'DENIES';
  readonly saidAt: string | null;
  readonly denialKind: string | null;
  readonly attributionId: string;
  readonly actor: string | null;
  readonly onBehalfOf: readonly string[] | null;
  readonly cue: string | null;
  readonly quote: string | null;
  readonly confidence: number;
  /** Where the attribution begins in the text, which opens with the title. */
  readonly start: number;
  readonly articleId: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly originGroup: string | null;
  readonly publishedAt: string | null;
}

/** One utterance with its best words and all who report it. */
export interface Voice {
  readonly utteranceId: string;
  readonly stance: 'ASSERTS' | 'DENIES';
  readonly denialKind: string | null;
  /** When it was said, or else first reported. */
  readonly at: string | null;
  /** Whether `at` is a day of reporting. */
  readonly reported: boolean;
  readonly actor: string;
  readonly onBehalfOf: readonly string[];
  readonly cue: string | null;
  readonly quote: string | null;
  readonly outlets: readonly string[];
  readonly articles: number;
  /** Independent texts among the articles: copies of one another count once. */
  readonly origins: number;
}

/** A statement that somebody denies, with everyone who spoke on it. */
export interface DeniedStatement {
  readonly id: string;
  readonly text: string;
  readonly status: string;
  readonly denials: readonly Voice[];
  readonly assertions: readonly Voice[];
}

/** Which denials are asked for. */
export interface Filter {
  /** Words of the statement. */
  readonly of?: string;
  /** Words of the name of whoever denies, or of those spoken for. */
  readonly by?: string;
  /** The first and the last date, each as precise as given. */
  readonly from?: string;
  readonly to?: string;
}

/** The denied statements that the rows tell of, in their order; voices by date. */
export function deniedStatements(rows: readonly DenialRow[], filter: Filter): readonly DeniedStatement[] {
  return [...groupBy(rows, row => row.statementId).values()]
    .map(statementOf)
    .filter(statement => filter.of === undefined || hasWords(statement.text, filter.of))
    .map(statement => ({ ...statement, denials: statement.denials.filter(voice => matches(voice, filter)) }))
    .filter(statement => statement.denials.length > 0);
}

function statementOf(rows: readonly DenialRow[]): DeniedStatement {
  const voices = [...groupBy(rows, row => row.utteranceId).values()].map(voiceOf).sort(byDate);
  const [first] = rows;
  return {
    id: first!.statementId,
    text: first!.statement,
    status: first!.status,
    denials: voices.filter(voice => voice.stance === 'DENIES'),
    assertions: voices.filter(voice => voice.stance === 'ASSERTS'),
  };
}

function voiceOf(rows: readonly DenialRow[]): Voice {
  const best = [...rows].sort(byWorth)[0]!;
  const published = rows.flatMap(row => row.publishedAt ?? []).sort(byText)[0] ?? null;
  return {
    utteranceId: best.utteranceId,
    stance: best.stance,
    denialKind: best.denialKind,
    at: best.saidAt ?? published,
    reported: best.saidAt === null,
    actor: best.actor ?? 'somebody',
    onBehalfOf: best.onBehalfOf ?? [],
    cue: best.cue,
    quote: best.quote,
    outlets: [...new Set(rows.flatMap(row => row.outlet ?? []))].sort(byText),
    articles: new Set(rows.map(row => row.articleId)).size,
    origins: new Set(rows.map(row => row.originGroup ?? row.articleId)).size,
  };
}

/** What says the statement before what goes along with it, whole sentences before the clipped words of headlines, then what was read with more confidence. */
const byWorth = (a: DenialRow, b: DenialRow): number =>
  Number(isBeside(a)) - Number(isBeside(b)) ||
  Number(inHeadline(a)) - Number(inHeadline(b)) ||
  b.confidence - a.confidence ||
  byText(a.attributionId, b.attributionId);

/** Without a word in common with the statement: an added "They should look again", not the claim itself. */
function isBeside({ quote, statement }: DenialRow): boolean {
  if (quote === null) return false;
  const words = new Set(longWordsOf(statement));
  return !longWordsOf(quote).some(word => words.has(word));
}

const longWordsOf = (text: string): readonly string[] =>
  foldName(text)
    .split(' ')
    .filter(word => word.length > 3);

const inHeadline = ({ start, title }: DenialRow): boolean => start < title.length;

function matches(voice: Voice, { by, from, to }: Filter): boolean {
  const named = by === undefined || [voice.actor, ...voice.onBehalfOf].some(name => hasWords(name, by));
  if (from === undefined && to === undefined) return named;
  return named && voice.at !== null && voice.at >= (from ?? '') && voice.at.slice(0, to?.length) <= (to ?? '9999');
}

/** Whether every word asked for begins a word of the text, as in the filters of the API. */
function hasWords(text: string, asked: string): boolean {
  const words = foldName(text).split(' ');
  return foldName(asked)
    .split(' ')
    .every(start => words.some(word => word.startsWith(start)));
}

/** Undated voices come last. */
const byDate = (a: Voice, b: Voice): number =>
  byText(a.at ?? '9999', b.at ?? '9999') || byText(a.actor, b.actor) || byText(a.utteranceId, b.utteranceId);
