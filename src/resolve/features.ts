import type { BodyNaming } from './body-name.ts';
import { callingsOf } from './lexicon/callings.ts';
import { isVague, type Naming } from './person-name.ts';
import type { ProfileContent } from './profile.ts';

/** What all profiles together tell about how far a name can be trusted. */
export interface Bearers {
  /** Whether somebody else of that surname may be meant as well as the second. */
  readonly namesakes: (vague: ProfileContent, full: ProfileContent) => Namesakes;
  /** Whether the name stands within, or shortens, the names of different bodies. */
  readonly severalBodies: (profile: ProfileContent) => boolean;
}

/** The others who bear a surname: none who could be meant, some of whom nothing is known, or some in the same place. */
export type Namesakes = 'NONE' | 'SOMEWHERE' | 'THERE';

/** Two profiles of one family, with what their names have to do with each other. */
export interface Compared<Named = unknown> {
  readonly a: ProfileContent;
  readonly b: ProfileContent;
  readonly naming: Named | null;
  readonly bearers: Bearers;
}

/** One reason for or against two profiles being one, with its weight. */
export interface Feature<Named> {
  /** The words in which it is told to users. */
  readonly reason: string;
  readonly weight: number;
  readonly holds: (compared: Compared<Named>) => boolean;
}

type People = Compared<Naming>;
type Bodies = Compared<BodyNaming>;

/** The full names are equal. */
const sameFullName = ({ naming }: People) => naming === 'EQUAL';

/** The full names are spellings, orders, short forms or initials of one another. */
const likeFullName = ({ naming }: People) => naming === 'FORMS';

/** The full names differ by a slip of the pen. */
const slipOfThePen = ({ naming }: People) => naming === 'SLIP';

/** One gives only the surname of the other. */
const sameSurname = ({ naming }: People) => naming === 'SURNAME';

/** The given names are different names. */
const otherGivenName = ({ naming }: People) => naming === 'OTHER_GIVEN';

/** Somebody else of that surname is known there, and a surname or initials do not tell which of them is meant. */
const namesakeThere = (compared: People) => namesakesOf(compared) === 'THERE';

/** Somebody else of that surname is known who may belong there. */
const namesakeSomewhere = (compared: People) => namesakesOf(compared) === 'SOMEWHERE';

/** Both speak for or belong to one body. */
const sameBody = ({ a, b }: Compared) => a.bodies.some(body => b.bodies.some(other => bodiesAgree(body, other)));

/** The article that gives the surname alone speaks of the body that the other belongs to. */
const bodySpokenOf = (compared: Compared) => {
  const { a, b } = compared;
  return !sameBody(compared) && (isAround(a, b) || isAround(b, a));
};

/** Both hold one office. */
const sameOffice = ({ a, b }: Compared) => a.offices.some(office => b.offices.includes(office));

/** Both belong to one country. */
const sameCountry = ({ a, b }: Compared) => a.country !== null && a.country === b.country;

/** One is a man, the other a woman. */
const otherGender = ({ a, b }: Compared) => a.gender !== null && b.gender !== null && a.gender !== b.gender;

/** They belong to two countries. */
const otherCountry = ({ a, b }: Compared) => a.country !== null && b.country !== null && a.country !== b.country;

/** They belong to two bodies and hold no office in common. */
const otherOffice = (compared: Compared) =>
  compared.a.bodies.length > 0 && compared.b.bodies.length > 0 && !sameBody(compared) && !sameOffice(compared);

/** They hold two offices at one body. */
const otherOfficeThere = (compared: Compared) =>
  sameBody(compared) && compared.a.offices.length > 0 && compared.b.offices.length > 0 && !sameOffice(compared);

/** They walk in two walks of life, and nothing else ties them. */
const otherCalling = (compared: Compared) => {
  const [one, other] = [callingsOf(compared.a.offices), callingsOf(compared.b.offices)];
  const apart = one.length > 0 && other.length > 0 && !one.some(calling => other.includes(calling));
  return apart && !sameBody(compared) && !sameOffice(compared);
};

/** One is the elder, the other the younger of that name. */
const otherGeneration = ({ a, b }: Compared) =>
  a.generation !== null && b.generation !== null && a.generation !== b.generation;

/** One is told from an elder or younger namesake, the other is not. */
const oneGeneration = ({ a, b }: Compared) => (a.generation === null) !== (b.generation === null);

/** The names of the bodies are equal. */
const sameName = ({ naming }: Bodies) => naming === 'EQUAL';

/** The names of the bodies are spellings of one another. */
const likeName = ({ naming }: Bodies) => naming === 'SPELLED';

/** The article of one calls it by the other's name too. */
const calledSo = ({ naming }: Bodies) => naming === 'ALIAS';

/** One name is made of the other's first letters. */
const firstLetters = ({ naming }: Bodies) => naming === 'INITIALS';

/** One name is the word that opens the other, a firm's. */
const openingWord = ({ naming }: Bodies) => naming === 'OPENING';

/** The name of one body holds all words of the other's. */
const containedName = ({ naming }: Bodies) => naming === 'WITHIN';

/** Three words or more are shared. */
const longName = ({ a, b, naming }: Bodies) => naming === 'WITHIN' && Math.min(a.words.length, b.words.length) >= 3;

/** The shorter name stands within the names of several bodies, or shortens them. */
const sharedName = ({ a, b, naming, bearers }: Bodies) => {
  if (naming === 'SPELLED' || naming === null) return false;
  if (naming === 'EQUAL') return a.abbreviated && bearers.severalBodies(a);
  return bearers.severalBodies(a.words.length < b.words.length || b.aliases.includes(a.words.join(' ')) ? a : b);
};

/** The articles of two bodies that only their kind names speak of the same people and bodies beside them. */
const sameCompany = (compared: Bodies) =>
  genericName(compared) && compared.a.around.filter(name => compared.b.around.includes(name)).length > 1;

/** The name says only what kind of body it is, and no country tells which. */
const genericName = (compared: Bodies) => (compared.a.generic || compared.b.generic) && !sameCountry(compared);

/** What is weighed between two people. */
export const personFeatures: readonly Feature<Naming>[] = [
  { reason: 'same full name', weight: 0.8, holds: sameFullName },
  { reason: 'full names that are forms of one', weight: 0.7, holds: likeFullName },
  { reason: 'full names a slip of the pen apart', weight: 0.35, holds: slipOfThePen },
  { reason: 'same surname', weight: 0.4, holds: sameSurname },
  { reason: 'same body', weight: 0.3, holds: sameBody },
  { reason: 'same country', weight: 0.2, holds: sameCountry },
  { reason: 'same office', weight: 0.15, holds: sameOffice },
  { reason: 'body spoken of where the surname stands', weight: 0.2, holds: bodySpokenOf },
  { reason: 'other given name', weight: -1, holds: otherGivenName },
  { reason: 'other generation', weight: -0.8, holds: otherGeneration },
  { reason: 'other gender', weight: -0.9, holds: otherGender },
  { reason: 'somebody else of that surname there', weight: -0.6, holds: namesakeThere },
  { reason: 'other country', weight: -0.4, holds: otherCountry },
  { reason: 'other walk of life', weight: -0.25, holds: otherCalling },
  { reason: 'other body and office', weight: -0.25, holds: otherOffice },
  { reason: 'other office at the same body', weight: -0.25, holds: otherOfficeThere },
  { reason: 'somebody else of that surname', weight: -0.2, holds: namesakeSomewhere },
  { reason: 'elder or younger told of one alone', weight: -0.1, holds: oneGeneration },
];

/** What is weighed between two organizations, outlets or named groups. */
export const bodyFeatures: readonly Feature<BodyNaming>[] = [
  { reason: 'same name', weight: 0.8, holds: sameName },
  { reason: 'same name in another spelling', weight: 0.65, holds: likeName },
  { reason: 'called by the other name too', weight: 0.65, holds: calledSo },
  { reason: 'first word of a firm', weight: 0.65, holds: openingWord },
  { reason: 'first letters of the other name', weight: 0.45, holds: firstLetters },
  { reason: 'one name within the other', weight: 0.45, holds: containedName },
  { reason: 'three words shared', weight: 0.2, holds: longName },
  { reason: 'same country', weight: 0.2, holds: sameCountry },
  { reason: 'other country', weight: -0.8, holds: otherCountry },
  { reason: 'several bodies of that name', weight: -0.5, holds: sharedName },
  { reason: 'name of a kind of body', weight: -0.3, holds: genericName },
  { reason: 'spoken of beside the same people and bodies', weight: 0.15, holds: sameCompany },
];

function namesakesOf(compared: People): Namesakes {
  const { a, b, naming, bearers } = compared;
  if (naming === null || naming === 'OTHER_GIVEN') return 'NONE';
  if (oneGeneration(compared)) return a.generation === null ? bearers.namesakes(a, b) : bearers.namesakes(b, a);
  const [vague, full] = isVague(a) ? [a, b] : [b, a];
  return naming !== 'EQUAL' && isVague(vague) ? bearers.namesakes(vague, full) : 'NONE';
}

const isAround = (vague: ProfileContent, { bodies }: ProfileContent): boolean =>
  vague.around.some(body => bodies.some(other => bodiesAgree(body, other)));

export function bodiesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [a.split(' '), b.split(' ')];
  return (
    Math.min(x.length, y.length) >= 2 &&
    a.startsWith('government ') === b.startsWith('government ') &&
    (x.every(word => y.includes(word)) || y.every(word => x.includes(word)))
  );
}
