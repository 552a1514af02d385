import { basename, join } from 'node:path';
import { z } from 'zod';
import { DomainError } from '../../domain/errors.ts';
import type { Reading } from '../../domain/reading.ts';
import { feed } from '../../ingest/feed/feed.ts';
import type { Raw } from '../../text/clean.ts';
import { bCubed, pairsOf } from './clusters.ts';
import { type Figure, figuresOf, plainFigure, wholeFigure } from './figures.ts';
import { readApart, readTogether } from './found-reading.ts';
import { annotatedGraph } from './gold-graph.ts';
import type { GoldSet } from './gold-set.ts';
import {
  type Expected,
  type ExpectedArticle,
  judgedIn,
  type Meeting,
  meetingsOf,
  scoreArticle,
} from './score-articles.ts';
import { graphFigures } from './score-graph.ts';

const text = z.string().nullable().default(null);

const attribution = z.object({
  id: text,
  speaker: z.string().nullable(),
  speakerText: text,
  cue: text,
  content: z.string(),
  polarity: z.string(),
  claim: text,
  via: z.array(z.string()).default([]),
  addressee: text,
  parent: text,
  denialKind: text,
  act: text,
  saidAt: text,
  utterance: text,
  optional: z.boolean().default(false),
});

/** Actors, and articles with what each of them says; `utterances` where it is annotated in detail. */
export const annotatedArticles = annotatedGraph.extend({
  articles: z.array(z.object({ file: z.string(), title: z.string().default(''), attributions: z.array(attribution) })),
  utterances: z.array(z.unknown()).optional(),
});

type AnnotatedArticles = z.infer<typeof annotatedArticles>;
type Annotation = AnnotatedArticles['articles'][number]['attributions'][number];

/** Articles annotated with speakers and statements; those annotated in detail are measured as the graph of all of them has them. */
export async function articlesSet(name: string, gold: AnnotatedArticles, folder: string): Promise<GoldSet> {
  const detailed = gold.utterances !== undefined;
  const names = new Map(gold.actors.map(actor => [actor.id, [actor.name, ...actor.aliases]]));
  const expected = gold.articles.map(
    ({ title, attributions }): ExpectedArticle => ({
      title,
      detailed,
      expected: attributions.map(each => expectedOf(each, names)),
    }),
  );
  const articles: Raw[] = [];
  for (const { file } of gold.articles) articles.push(await rawOf(join(folder, file)));
  return { name, articles, measure: readings => measure(gold, expected, readings) };
}

function expectedOf(annotation: Annotation, names: ReadonlyMap<string, readonly string[]>): Expected {
  const { speaker, speakerText, polarity, via, addressee, ...rest } = annotation;
  const namesOf = (id: string) => names.get(id) ?? [id];
  return {
    ...rest,
    source: speakerText,
    stance: polarity,
    speaker: speaker === null ? null : { id: speaker, names: namesOf(speaker) },
    via: via.map(namesOf),
    addressee: addressee === null ? null : namesOf(addressee),
  };
}

function measure(gold: AnnotatedArticles, expected: readonly ExpectedArticle[], readings: readonly Reading[]) {
  const { articles: together, records } = readTogether(readings);
  const found = expected[0]?.detailed ? together : readApart(readings);
  const meetings = expected.flatMap((article, index) => meetingsOf(article, together[index]!));
  return {
    figures: [
      ...figuresOf(expected.map((article, index) => scoreArticle(article, found[index]!))),
      ...acrossArticles(meetings),
      ...(gold.utterances === undefined ? [] : graphFigures(gold, { records, meetings })),
    ],
    judged: expected.flatMap((article, index) => judgedIn(article, found[index]!)),
  };
}

/** Who is who, what is one utterance, what is one statement, and who contradicts whom, over all articles together. */
function acrossArticles(meetings: readonly Meeting[]): readonly Figure[] {
  const spoken = meetings.filter(({ gold }) => gold.speaker !== null);
  const claims = meetings.filter(({ gold }) => gold.claim !== null);
  const grouped = claims.flatMap(({ gold, found }) =>
    found.statementId === null ? [] : [{ gold: gold.claim!, found: found.statementId }],
  );
  const actors = spoken.map(({ gold, found }) => ({ gold: gold.speaker!.id, found: found.actorId ?? found.id }));
  const uttered = meetings.filter(({ gold }) => gold.utterance !== null);
  return [
    plainFigure('statements B³', bCubed(grouped), grouped.length),
    plainFigure('actors B³', bCubed(actors), actors.length),
    wholeFigure('pairs of one utterance', pairsOf(uttered, oneUtterance)),
    wholeFigure(
      'contradictions',
      pairsOf(
        claims.filter(({ gold }) => gold.speaker !== null),
        contradicting,
      ),
    ),
  ].filter(({ of }) => of > 0);
}

type Test = (a: Meeting, b: Meeting) => boolean;

const oneUtterance: { readonly gold: Test; readonly found: Test } = {
  gold: (a, b) => a.gold.utterance === b.gold.utterance,
  found: (a, b) => a.found.utteranceId !== null && a.found.utteranceId === b.found.utteranceId,
};

const contradicting: { readonly gold: Test; readonly found: Test } = {
  gold: (a, b) => a.gold.claim === b.gold.claim && areOpposed(a.gold.stance, b.gold.stance),
  found: (a, b) =>
    a.found.statementId !== null &&
    a.found.statementId === b.found.statementId &&
    areOpposed(a.found.stance, b.found.stance),
};

const areOpposed = (a: string, b: string): boolean => [a, b].sort().join() === 'ASSERTS,DENIES';

async function rawOf(file: string): Promise<Raw> {
  for await (const item of feed([file], { allowUrl: false })) {
    if (item.kind === 'article') return item.raw;
    throw new DomainError(
      'BAD_USAGE',
      `${basename(file)}: ${item.reason}. Name the folder of the articles with --articles.`,
    );
  }
  throw new DomainError('BAD_USAGE', `${file} holds no article. Name the folder of the articles with --articles.`);
}
