import type { Image } from '../../src/domain/image.ts';
import { below, pick, randomOf, zipf } from '../random.ts';

const given = 'Alma Boris Clara David Edda Felix Greta Hugo Irma Jonas Klara Leo'.split(' ');
const family = 'Berg Dahl Falk Holm Lind Ness Roth Sand Strand Vik'.split(' ');
const bodies = 'Arden Lindvik Norhavn Oster Velmark'.split(' ');
const deeds = 'closed the harbour,sold the ferry,paid for the pier,hid the report,raised the toll'.split(',');

const actorCount = 60;
const statementCount = 160;

/** How many of the actors the drawing begins with, so that it holds as much as can be drawn. */
export const centreCount = 14;
export const actorId = (rank: number): string => `act_${String(rank).padStart(3, '0')}`;

/** Actors and statements of which a few are spoken of much and most a little, with sides, parties and kinship between them. */
export function crowdedGraph(): Image {
  const random = randomOf(7);
  const actors = Array.from({ length: actorCount }, (_, rank) => ({
    id: actorId(rank),
    labels: ['Actor', rank % 4 === 3 ? 'Organization' : 'Person'] as const,
    properties: {
      kind: rank % 4 === 3 ? 'ORGANIZATION' : 'PERSON',
      name:
        rank % 4 === 3 ? `${pick(bodies, random)} Council ${rank}` : `${pick(given, random)} ${pick(family, random)}`,
      key: `actor ${rank}`,
      aliases: [],
      keys: [],
      unnamed: false,
      assertionCount: actorCount - rank,
      denialCount: 1,
    },
  }));
  const statements = Array.from({ length: statementCount }, (_, rank) => ({
    id: `sta_${String(rank).padStart(3, '0')}`,
    labels: ['Statement'] as const,
    properties: {
      text: `${pick(bodies, random)} ${pick(deeds, random)} in the year ${1900 + rank}`,
      key: `statement ${rank}`,
      status: 'DISPUTED',
      assertionCount: 2,
      denialCount: 1,
      articleCount: 1,
      outletCount: 1,
      originCount: 1,
      rank: statementCount - rank,
    },
  }));
  const sides = statements.flatMap(({ id }) =>
    Array.from({ length: 3 }, (_, index) => {
      const kind = index === 2 ? 'DENIES' : 'ASSERTS';
      const day = `2031-0${1 + below(9, random)}-1${below(10, random)}`;
      return edge(kind, actorId(zipf(actorCount, 3, random)), id, { at: day, saidAt: day });
    }),
  );
  const topics = statements.map(({ id }) => edge('ABOUT', id, actorId(below(actorCount, random)), { role: 'SUBJECT' }));
  const kinship = statements.slice(1, 30).map(({ id }, index) => edge('CONTRADICTS', statements[index]!.id, id));
  const edges = new Map([...sides, ...topics, ...kinship].map(one => [one.id, one]));
  return { nodes: [...actors, ...statements], edges: [...edges.values()] };
}

const edge = (
  kind: 'ASSERTS' | 'DENIES' | 'ABOUT' | 'CONTRADICTS',
  from: string,
  to: string,
  properties: Readonly<Record<string, string>> = {},
) => ({ id: `edg_${kind}_${from}_${to}`, kind, from, to, properties });
