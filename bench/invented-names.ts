import { pick, type Random, randomOf, zipf } from './random.ts';

/** Somebody or some place of the invented world, the same for the same rank. */
export interface Named {
  readonly kind: 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'OUTLET';
  readonly name: string;
}
export interface InventedPerson extends Named {
  readonly kind: 'PERSON';
  readonly gender: 'MALE' | 'FEMALE';
  readonly family: string;
  readonly role: string;
  /** The rank of the body this person belongs to. */
  readonly body: number;
}

/** How many of each kind there are; which are met how often is for whoever draws their ranks. */
export const population = { people: 100_000, bodies: 20_000, places: 5_000, outlets: 300, words: 30_000 } as const;

const women =
  'Alma Berta Clara Dina Edda Flora Greta Hilda Irma Judit Klara Lena Mira Nora Olga Petra Rosa Selma Tilda Vera'.split(
    ' ',
  );
const men =
  'Anton Boris Carl David Emil Felix Georg Hugo Ivo Jonas Karim Leo Marek Nils Oskar Pavel Rolf Stefan Tomas Viktor'.split(
    ' ',
  );
const opening = 'B Br D Dr F Fl G Gr H J K Kl Kr L M N P Pr R S Sk St T Tr V W'.split(' ');
const middle = 'a e i o u ai au ei ie ö'.split(' ');
const closing = 'ck dt ld lm ln mb nd ng nk nt rd rg rk rl rm rn rs rt sk st th x zz lk'.split(' ');
const tails = 'a en er es i in ley mann o off ov sen son sky us y'.split(' ');
const trades =
  'Bank Brewery Chemicals Council Ferries Foundation Foundry Hospitals Institute Logistics Mining Motors Power Railways Shipyard Steel Telecom Textiles Timber Union'.split(
    ' ',
  );
const endings = 'berg burg by dal ford holm mouth stad ton wick'.split(' ');
const papers = 'Chronicle Courier Dispatch Gazette Herald Journal Ledger Mirror Observer Post Telegraph Tribune'.split(
  ' ',
);
const roles = ['chief executive of', 'chairman of', 'head of', 'lawyer for', 'director of'];

export function personOf(rank: number): InventedPerson {
  const random = randomOf(4 * rank);
  const gender = random() < 0.5 ? 'FEMALE' : 'MALE';
  const family = surname(random);
  const spokesperson = `${gender === 'FEMALE' ? 'spokeswoman' : 'spokesman'} for`;
  return {
    kind: 'PERSON',
    gender,
    family,
    name: `${pick(gender === 'FEMALE' ? women : men, random)} ${family}`,
    role: random() < 0.5 ? spokesperson : pick(roles, random),
    body: zipf(population.bodies, 10, random),
  };
}

export function bodyOf(rank: number): Named {
  const random = randomOf(4 * rank + 1);
  return { kind: 'ORGANIZATION', name: `${surname(random)} ${pick(trades, random)}` };
}

export function placeOf(rank: number): Named {
  const random = randomOf(4 * rank + 2);
  return { kind: 'PLACE', name: `${root(random)}${pick(endings, random)}` };
}

export function outletOf(rank: number): Named {
  const random = randomOf(4 * rank + 3);
  return { kind: 'OUTLET', name: `${surname(random)} ${pick(papers, random)}` };
}

/** A word of the invented world, for goods that have no name of their own. */
export const wordOf = (rank: number): string => `${surname(randomOf(4 * (population.people + rank)))}`.toLowerCase();

const surname = (random: Random): string => `${root(random)}${pick(tails, random)}`;

const root = (random: Random): string => pick(opening, random) + pick(middle, random) + pick(closing, random);
