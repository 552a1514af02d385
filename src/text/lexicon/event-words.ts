import { formsOf } from './verb-forms.ts';

/** Kinds of event and the words that tell of them; general knowledge of English news prose. Verbs in their base form, then nouns. */
const table: Readonly<Record<string, { readonly verbs: string; readonly nouns: string }>> = {
  request: { verbs: 'ask request appeal seek', nouns: 'request appeal' },
  meeting: { verbs: 'meet', nouns: 'meeting talks summit negotiations' },
  attack: {
    verbs: 'attack strike bomb shell raid assault ambush',
    nouns: 'attack strike airstrike bombing raid assault',
  },
  invasion: { verbs: 'invade', nouns: 'invasion incursion' },
  killing: { verbs: 'kill murder assassinate execute', nouns: 'killing murder assassination' },
  theft: { verbs: 'steal rob loot', nouns: 'theft robbery' },
  'data breach': { verbs: 'hack leak', nouns: 'breach leak hack' },
  payment: { verbs: 'pay bribe', nouns: 'payment ransom bribe' },
  cancellation: { verbs: 'cancel scrap', nouns: 'cancellation cancellations' },
  agreement: { verbs: 'agree sign', nouns: 'agreement truce ceasefire deal treaty' },
  arrest: { verbs: 'arrest detain jail', nouns: 'arrest detention' },
  resignation: { verbs: 'resign', nouns: 'resignation' },
  election: { verbs: 'elect', nouns: 'election referendum vote' },
  sanction: { verbs: 'sanction', nouns: 'sanctions embargo' },
  deployment: { verbs: 'deploy', nouns: 'deployment' },
  withdrawal: { verbs: 'withdraw retreat', nouns: 'withdrawal retreat' },
  delivery: { verbs: 'send supply deliver ship', nouns: 'delivery shipment' },
  spill: { verbs: 'spill dump pollute', nouns: 'spill discharge' },
  closure: { verbs: 'close shut', nouns: 'closure' },
  fine: { verbs: 'fine', nouns: 'fine penalty' },
  accident: { verbs: 'crash collide derail sink', nouns: 'crash collision accident explosion fire' },
  test: { verbs: 'test', nouns: 'test trial' },
};

const plural = (noun: string): readonly string[] => [noun, `${noun}s`];

/** From a word in lower case to the kind of event it tells of. */
export const eventTypes: ReadonlyMap<string, string> = new Map(
  Object.entries(table).flatMap(([type, { verbs, nouns }]) =>
    [...verbs.split(' ').flatMap(formsOf), ...nouns.split(' ').flatMap(plural)].map(word => [word, type] as const),
  ),
);
