import {
  bodyOf,
  type InventedPerson,
  type Named,
  outletOf,
  personOf,
  placeOf,
  population,
  wordOf,
} from './invented-names.ts';
import { below, pick, type Random, zipf } from './random.ts';

/** What somebody is claimed to have done: "Drauldsen Foundry had sold nine old boilers to Klarkburg". */
export interface Claim {
  readonly subject: string;
  /** The base form of the verb. */
  readonly verb: string;
  readonly participle: string;
  readonly object: string;
  readonly number: string | null;
  /** What stands between the object and whom it also concerns. */
  readonly preposition: string;
  readonly other: string;
}

/** A quarrel that several articles tell of: who takes part, what is claimed, and who is on which side. */
export interface Story {
  /** Those who take part, by keys of the story. */
  readonly cast: Readonly<Record<string, Named>>;
  readonly speakers: readonly string[];
  readonly claims: readonly Claim[];
  /** For each speaker and claim, whether it is denied. */
  readonly denied: readonly (readonly boolean[])[];
  readonly terms: readonly string[];
}

const speakerCount = 4;
const claimCount = 4;

const verbs: readonly (readonly [string, string])[] = (
  'abandon:abandoned approve:approved auction:auctioned block:blocked borrow:borrowed bury:buried buy:bought cancel:cancelled ' +
  'collect:collected conceal:concealed copy:copied damage:damaged delay:delayed destroy:destroyed donate:donated export:exported ' +
  'falsify:falsified finance:financed forge:forged hide:hidden import:imported inspect:inspected lease:leased lend:lent lose:lost ' +
  'move:moved open:opened order:ordered photograph:photographed poison:poisoned promise:promised rebuild:rebuilt recall:recalled ' +
  'record:recorded refuse:refused rent:rented repair:repaired replace:replaced reserve:reserved seize:seized sell:sold send:sent ' +
  'sink:sunk steal:stolen store:stored tax:taxed test:tested transfer:transferred withdraw:withdrawn weigh:weighed'
)
  .split(' ')
  .map(pair => pair.split(':') as unknown as readonly [string, string]);
const qualities =
  'broken cheap costly defective empty faulty foreign frozen heavy hidden illegal imported light new old private public rare rusty secret'.split(
    ' ',
  );
const things = (
  'accounts archives barges batteries boilers bridges buses cables cameras cargoes cattle contracts cranes crates diamonds documents ' +
  'drums engines fields files filters forests funds furnaces gates generators harvests horses houses instruments kilns lamps ledgers ' +
  'letters licences locomotives machines maps medicines meters mills mines motors orchards paintings parcels passports pipes planks ' +
  'ploughs pumps rails records reports samples scales seeds servers shares sheds ships signals sluices statues stocks streams sums ' +
  'tanks tickets timbers tools towers trailers trucks tunnels turbines vaccines valves vans vessels wagons warehouses weapons wells wires'
).split(' ');
const amounts = ['two', 'three', 'six', 'nine', 'twelve', '40', '75', '120', '300', '1,500'];
const prepositions = ['from', 'near', 'behind', 'with the help of', 'on behalf of', 'without telling'];
const topics =
  'budget court drought election export flood harvest inquiry licence merger port quarry road school strike tariff tender vote water winter'.split(
    ' ',
  );

/** A story about people and bodies of the invented world; who is drawn often is met in many stories. */
export function storyOf(random: Random): Story {
  const people = Array.from({ length: speakerCount - 1 }, () => personOf(zipf(population.people, 10, random)));
  const body = (rank = zipf(population.bodies, 10, random)) => bodyOf(rank);
  const cast: Record<string, Named> = {
    accused: body(),
    other: body(),
    place: placeOf(zipf(population.places, 5, random)),
  };
  for (const [index, person] of people.entries()) {
    cast[`person ${index}`] = person;
    cast[`body ${index}`] = body(person.body);
  }
  const speakers = [...people.keys()].map(index => `person ${index}`).concat('accused');
  const claims = Array.from({ length: claimCount }, (_, index) => claimOf(index, random));
  return {
    cast,
    speakers,
    claims,
    denied: speakers.map(() => claims.map(() => random() < 0.4)),
    terms: [pick(topics, random), pick(topics, random)],
  };
}

function claimOf(index: number, random: Random): Claim {
  const [verb, participle] = pick(verbs, random);
  const number = random() < 0.3 ? pick(amounts, random) : null;
  return {
    subject: index % 3 === 2 ? 'other' : 'accused',
    verb,
    participle,
    number,
    object: `${number ? `${number} ` : ''}${anyThing(random)}`,
    preposition: pick(prepositions, random),
    other: pick(index % 3 === 2 ? ['accused', 'place'] : ['other', 'place'], random),
  };
}

/** Some goods: the rare words, of which there are ever more, stand beside the common ones. */
export function anyThing(random: Random): string {
  const rare = random() < 0.6 ? `${wordOf(zipf(population.words, 10, random))} ` : '';
  return `${pick(qualities, random)} ${rare}${pick(things, random)}`;
}

/** Some outlet, the big ones often. */
export const anyOutlet = (random: Random): string => outletOf(zipf(population.outlets, 5, random)).name;

export const isPerson = (named: Named): named is InventedPerson => named.kind === 'PERSON';

/** A claim of the story, the first ones often. */
export const anyClaim = ({ claims }: Story, random: Random): number => zipf(claims.length, 2, random);

export const anySpeaker = ({ speakers }: Story, random: Random): number => below(speakers.length, random);
