import type { ActorKind } from '../../domain/actor.ts';
import type { Article } from '../../domain/article.ts';
import type { Attribution, DenialKind, Stance } from '../../domain/attribution.ts';
import type { Correction, CorrectSpeaker, CorrectStatement } from '../../domain/correction.ts';
import { DomainError, lookingAt } from '../../domain/errors.ts';
import { foldName } from '../../domain/fold-name.ts';
import { entered } from '../../domain/journal.ts';
import { byText } from '../../domain/order.ts';
import { query } from '../../graph/query.ts';
import { read } from '../../text/read.ts';
import { segment } from '../../text/segment.ts';
import type { Encoder } from '../../text/tag.ts';
import { passageOfAttribution } from '../project/find-again.ts';
import { evidenceOf, type Opened, readingWith } from './evidence-of.ts';
import { enter, type Judged, type Saying, signed } from './judging.ts';

/** What is right of an attribution; what is left out stays as the machine read it. */
export interface Correcting extends Saying {
  readonly attributionId: string;
  /** An id of an actor, mention or descriptor, or a name. */
  readonly speaker?: string | undefined;
  /** The kind of a speaker whom no article names so. */
  readonly speakerKind: ActorKind;
  readonly stance?: Stance | undefined;
  /** How it is denied, or that nothing is said of it. */
  readonly denialKind?: DenialKind | undefined;
  /** An id of a statement or attribution, or the affirmative words. */
  readonly statement?: string | undefined;
}

/** A correction with what it changed, and what the machine had read. */
export interface Corrected extends Judged<Correction> {
  readonly was: { readonly speaker: string | null; readonly stance: Stance; readonly statement: string };
}

/** A correction as the journal has it, and what stands in the attribution now. */
export interface Correctable extends Pick<Corrected, 'was'> {
  readonly correction: Correction;
}

/** Keeps a person's correction of one attribution. The encoder is opened only where words have to be compared with others. */
export async function correct(
  opened: Opened,
  correcting: Correcting,
  encoder: () => Promise<Encoder>,
): Promise<Corrected> {
  const { correction, was } = await correctionOf(opened, correcting, encoder);
  return { ...(await enter(opened, correction, 'STATEMENT', [correction.attributionId])), was };
}

/** Makes an entry of the journal of a correction; nothing is kept. */
export async function correctionOf(
  opened: Opened,
  correcting: Correcting,
  encoder: () => Promise<Encoder>,
): Promise<Correctable> {
  const { attributionId, speaker, speakerKind, denialKind, statement } = correcting;
  const stance = stanceOf(correcting);
  const reading = await readingWith(opened, attributionId);
  const attribution = reading?.attributions.find(one => one.id === attributionId);
  if (!attribution) {
    throw new DomainError(
      'NOT_FOUND',
      `no attribution has the id ${attributionId}: \`gainsay export\` lists them (att_…).`,
      { at: 'id' },
    );
  }
  if (speaker === undefined && stance === undefined && statement === undefined) {
    throw new DomainError('BAD_USAGE', 'nothing to correct: give --speaker, --stance or --statement.');
  }
  const right = {
    ...(speaker === undefined
      ? {}
      : { speaker: await lookingAt('speaker', speakerNamed(opened, speaker, speakerKind)) }),
    ...(stance === undefined ? {} : { stance }),
    ...(denialKind === undefined ? {} : { denialKind }),
    ...(statement === undefined && (await comparable(attribution, stance ?? 'NONE', reading!.article, encoder))),
    ...(statement === undefined
      ? {}
      : { statement: await lookingAt('statement', statementNamed(opened, statement, encoder)) }),
  };
  const correction = entered<Correction>({
    kind: 'CORRECTION',
    attributionId,
    passage: passageOfAttribution(attribution),
    ...right,
    ...signed(correcting, await opened.store.journal()),
  });
  const was = {
    speaker: reading!.descriptors.find(one => one.id === attribution.speakerId)?.name ?? null,
    stance: attribution.stance,
    statement: attribution.proposition.text,
  };
  return { correction, was };
}

/** Who says how it is denied says that it is; who declines to speak of it takes no side. */
function stanceOf({ stance, denialKind }: Correcting): Stance | undefined {
  if (denialKind === undefined) return stance;
  const meant = denialKind === 'DECLINES' ? 'NONE' : 'DENIES';
  if (stance === undefined || stance === meant) return meant;
  throw new DomainError('BAD_USAGE', `${denialKind} goes with the stance ${meant}, not with ${stance}.`, {
    at: 'denialKind',
  });
}

const isId = (text: string): boolean => /^[a-z]{3}_\S+$/.test(text);

async function speakerNamed(opened: Opened, speaker: string, kind: ActorKind): Promise<CorrectSpeaker> {
  if (isId(speaker)) return described(opened, speaker);
  const key = foldName(speaker);
  if (key === '')
    throw new DomainError('BAD_USAGE', `"${speaker}" is no name: give --speaker a name or an id (act_…).`);
  const known = await opened.graph.read<{ id: string; name: string; kind: string }>(query('read/actors-named'), {
    key,
    name: speaker,
  });
  const byName = known.filter(one => foldName(one.name) === key);
  const meant = byName.length > 0 ? byName : known;
  if (meant.length > 1) {
    const ids = meant.map(one => `${one.id} (${one.kind.toLowerCase()})`).sort(byText);
    throw new DomainError('BAD_USAGE', `several actors are called ${speaker}: give one of ${ids.join(', ')}.`);
  }
  if (!meant[0]) return { name: speaker, kind };
  const members = await opened.graph.read(query('read/evidence.of-actor'), { id: meant[0].id });
  // Whom only corrections name no article describes.
  if (members.length === 0) return { name: meant[0].name, kind: meant[0].kind as ActorKind };
  return described(opened, meant[0].id);
}

async function described(opened: Opened, id: string): Promise<CorrectSpeaker> {
  const evidence = await evidenceOf(opened, 'ACTOR', id);
  const descriptor = evidence.reading.descriptors.find(one => one.id === evidence.id);
  const { name, kind } = descriptor ?? { name: evidence.reading.article.outlet!, kind: 'OUTLET' as const };
  if (kind === 'PLACE') throw new DomainError('BAD_USAGE', `${id} is a place, which never speaks: give an actor.`);
  return { name, kind, descriptorId: evidence.id, passage: evidence.passage };
}

async function statementNamed(
  opened: Opened,
  statement: string,
  encoder: () => Promise<Encoder>,
): Promise<CorrectStatement> {
  if (isId(statement)) return conveyed(opened, statement);
  const [known] = await opened.graph.read<{ id: string }>(query('read/statements-worded'), {
    key: foldName(statement),
  });
  return known ? conveyed(opened, known.id) : worded(statement, await encoder());
}

async function conveyed(opened: Opened, id: string): Promise<CorrectStatement> {
  const evidence = await evidenceOf(opened, 'STATEMENT', id);
  const conveying = await opened.graph.read(query('read/clusters.statements'), { ids: [evidence.id] });
  if (conveying.length === 0)
    throw new DomainError('BAD_USAGE', `${id} conveys no statement: give another, or its words.`);
  const { proposition } = evidence.reading.attributions.find(one => one.id === evidence.id)!;
  const { text, vector, predicate, numbers } = proposition;
  return { text, vector, predicate, numbers, attributionId: evidence.id, passage: evidence.passage };
}

/** Words of a person's own, understood as if an article had reported them. */
async function worded(words: string, encoder: Encoder): Promise<CorrectStatement> {
  const text = words.trim();
  const whole = [{ start: 0, end: text.length }];
  const vector = (await encoder.embed(segment({ title: null, text }), [whole]))[0]!;
  const report = `It was said. A spokesman said that ${text.replace(/[.!?]{1,3}$/, '')}.`;
  const raw = { file: null, url: null, title: null, outlet: null, publishedAt: null, text: report };
  const understood = (await read(raw, encoder)).attributions.at(-1)?.proposition;
  return { text, vector, predicate: understood?.predicate ?? null, numbers: understood?.numbers ?? [] };
}

/** What nobody was thought to assert or deny was never made comparable; now it is. */
async function comparable(
  { pointer, proposition, stance: before, content }: Attribution,
  stance: Stance,
  article: Article,
  encoder: () => Promise<Encoder>,
): Promise<{ readonly vector?: string }> {
  if (before !== 'NONE' || stance === 'NONE' || pointer || proposition.vector !== null || proposition.text === '')
    return {};
  return { vector: (await (await encoder()).embed(segment(article), [content]))[0]! };
}
