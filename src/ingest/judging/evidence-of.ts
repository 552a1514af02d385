import type { Attribution } from '../../domain/attribution.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Judgement } from '../../domain/judgement.ts';
import { byText } from '../../domain/order.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/query.ts';
import type { Store } from '../../graph/store.ts';
import type { HeldImage } from '../hold-image.ts';
import { passageOfAttribution, passageOfDescriptor, publisherIdOf } from '../project/find-again.ts';

/** A graph with the store on it. */
export interface Opened {
  readonly graph: Graph;
  readonly store: Store;
  /** Its image, where it is held already. */
  readonly image?: HeldImage;
}

/** The piece of evidence that stands for what somebody has named: ids of clusters move, it does not. */
export interface EvidenceOf {
  /** A descriptor id for actors and places, an attribution id otherwise. */
  readonly id: string;
  readonly passage: Passage;
  readonly reading: Reading;
}

const namedBy: Readonly<Record<Judgement['kind'], readonly string[]>> = {
  ACTOR: ['act', 'pla', 'men', 'des', 'att'],
  STATEMENT: ['sta', 'att', 'utt'],
  UTTERANCE: ['utt', 'att'],
};

/** Finds the evidence for an id of the graph (actor, statement, utterance) or of the evidence itself. */
export async function evidenceOf(opened: Opened, kind: Judgement['kind'], id: string): Promise<EvidenceOf> {
  const prefix = /^([a-z]{3})_/.exec(id)?.[1] ?? '';
  if (!namedBy[kind].includes(prefix)) {
    const forms = namedBy[kind].map(one => `${one}_…`).join(', ');
    throw new DomainError('BAD_USAGE', `"${id}" names no ${kind.toLowerCase()}: give one of ${forms}.`);
  }
  return kind === 'ACTOR' ? descriptorFor(opened, prefix, id) : attributionFor(opened, prefix, id);
}

interface Member {
  readonly id: string;
  readonly articleId: string | null;
  readonly text?: string | null;
  readonly kind?: string | null;
  readonly confidence?: number;
  readonly name: string;
}

async function descriptorFor(opened: Opened, prefix: string, id: string): Promise<EvidenceOf> {
  if (prefix === 'des') {
    const reading = await readingNaming(opened, id);
    return descriptor(reading?.descriptors.some(one => one.id === id) ? id : null, reading, id);
  }
  if (prefix === 'att') {
    const reading = await readingWith(opened, id);
    return descriptor(reading?.attributions.find(one => one.id === id)?.speakerId ?? null, reading, id);
  }
  if (prefix === 'men') return mentioned(await readingWith(opened, id), id);
  const members = await opened.graph.read<Member>(query('read/evidence.of-actor'), { id });
  const [best] = [...members].sort(byTelling);
  if (best && best.articleId === null) return publisher(await readingOf(opened, best.id), id);
  return mentioned(await readingOf(opened, best?.articleId ?? null), best?.id ?? id);
}

/** A mention of the very name the actor goes by tells most, then any longer name. */
const byTelling = (a: Member, b: Member): number =>
  Number(b.text === b.name) - Number(a.text === a.name) ||
  Number(b.kind === 'NAME') - Number(a.kind === 'NAME') ||
  (b.text?.length ?? 0) - (a.text?.length ?? 0) ||
  byText(a.id, b.id);

const mentioned = (reading: Reading | null, id: string): EvidenceOf =>
  descriptor(reading?.mentions.find(one => one.id === id)?.descriptorId ?? null, reading, id);

const publisher = (reading: Reading | null, id: string): EvidenceOf =>
  descriptor(reading && (reading.publisherId ?? publisherIdOf(reading.article.id)), reading, id);

function descriptor(found: string | null, reading: Reading | null, asked: string): EvidenceOf {
  if (found === null || reading === null) throw notThere(asked);
  return { id: found, passage: passageOfDescriptor(found, reading), reading };
}

async function attributionFor(opened: Opened, prefix: string, id: string): Promise<EvidenceOf> {
  if (prefix === 'att') return attribution(await readingWith(opened, id), id);
  const file = prefix === 'sta' ? 'read/evidence.of-statement' : 'read/evidence.of-utterance';
  const members = await opened.graph.read<Member>(query(file), { id });
  const candidates = [...members].sort((a, b) => b.confidence! - a.confidence! || byText(a.id, b.id));
  const readings = await readingsOf(
    opened,
    candidates.slice(0, mostCompared).flatMap(one => one.articleId ?? []),
  );
  const ids = new Set(candidates.map(one => one.id));
  const [best] = readings
    .flatMap(reading => reading.attributions.map(one => ({ reading, one })))
    .filter(({ one }) => ids.has(one.id))
    .sort((x, y) => byWording(x.one, y.one, candidates[0]!.name));
  if (!best) throw notThere(id);
  return attribution(best.reading, best.one.id);
}

/** So many articles are looked into for the attribution that stands best for all. */
const mostCompared = 20;

/** What is worded as the whole is stands best for it; what only points elsewhere least. */
const byWording = (a: Attribution, b: Attribution, wording: string): number =>
  Number(a.pointer) - Number(b.pointer) ||
  Number(b.proposition.text === wording) - Number(a.proposition.text === wording) ||
  b.confidence - a.confidence ||
  byText(a.id, b.id);

function attribution(reading: Reading | null, id: string): EvidenceOf {
  const found = reading?.attributions.find(one => one.id === id);
  if (!reading || !found) throw notThere(id);
  return { id, passage: passageOfAttribution(found), reading };
}

/** The reading of the article in which a mention or an attribution stands. */
export async function readingWith(opened: Opened, id: string): Promise<Reading | null> {
  const [place] = await opened.graph.read<{ articleId: string | null }>(query('read/evidence.article-of'), { id });
  return readingOf(opened, place?.articleId ?? null);
}

async function readingNaming(opened: Opened, id: string): Promise<Reading | null> {
  const holders = await opened.graph.read<{ id: string }>(query('read/evidence.naming'), { id });
  const readings = await readingsOf(
    opened,
    holders.map(holder => holder.id),
  );
  return readings.find(reading => reading.descriptors.some(one => one.id === id)) ?? null;
}

async function readingOf(opened: Opened, articleId: string | null): Promise<Reading | null> {
  return articleId === null ? null : ((await readingsOf(opened, [articleId]))[0] ?? null);
}

async function readingsOf({ store }: Opened, articleIds: readonly string[]): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of store.readings(articleIds)) readings.push(reading);
  return readings;
}

const notThere = (id: string): DomainError =>
  new DomainError('NOT_FOUND', `nothing in the graph has the id ${id}: \`gainsay export\` lists all ids.`);
