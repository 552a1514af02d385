import { pastOf } from './past-forms.ts';
import { formsOf } from './verb-forms.ts';

/**
 * Kinds of event and the words that tell of them; general knowledge of English news prose. Verbs in their base form, those with a
 * particle joined by `_`; then nouns.
 */
const table: Readonly<Record<string, { readonly verbs: string; readonly nouns: string }>> = {
  request: { verbs: 'ask request appeal seek petition', nouns: 'request appeal petition' },
  offer: { verbs: 'offer propose', nouns: 'offer proposal' },
  meeting: { verbs: 'meet', nouns: 'meeting talks summit negotiation conference' },
  visit: { verbs: 'visit', nouns: 'visit trip' },
  call: { verbs: 'telephone phone ring_up', nouns: 'call' },
  hearing: { verbs: 'testify', nouns: 'hearing testimony' },
  inquiry: { verbs: 'investigate', nouns: 'inquiry investigation probe' },
  inspection: { verbs: 'inspect audit', nouns: 'inspection audit' },
  search: { verbs: 'search', nouns: 'search' },
  trial: { verbs: 'prosecute indict', nouns: 'prosecution indictment' },
  lawsuit: { verbs: 'sue', nouns: 'lawsuit' },
  conviction: { verbs: 'convict sentence', nouns: 'conviction' },
  acquittal: { verbs: 'acquit', nouns: 'acquittal' },
  arrest: { verbs: 'arrest detain jail imprison', nouns: 'arrest detention' },
  release: { verbs: 'release free', nouns: 'release' },
  extradition: { verbs: 'extradite', nouns: 'extradition' },
  expulsion: { verbs: 'expel deport', nouns: 'expulsion deportation' },
  recall: { verbs: 'recall', nouns: 'recall' },
  attack: {
    verbs: 'attack strike bomb bombard shell raid assault ambush storm',
    nouns: 'attack offensive airstrike strike bombing bombardment shelling raid assault ambush',
  },
  shooting: { verbs: 'shoot fire', nouns: 'shooting gunfire' },
  launch: { verbs: 'launch', nouns: 'launch' },
  explosion: { verbs: 'explode blow_up detonate', nouns: 'explosion blast detonation' },
  fire: { verbs: 'burn', nouns: 'fire blaze arson' },
  invasion: { verbs: 'invade', nouns: 'invasion incursion' },
  crossing: { verbs: 'cross', nouns: 'crossing' },
  overflight: { verbs: 'fly', nouns: 'overflight flight' },
  deployment: { verbs: 'deploy', nouns: 'deployment' },
  withdrawal: { verbs: 'withdraw retreat pull_out', nouns: 'withdrawal retreat' },
  surrender: { verbs: 'surrender', nouns: 'surrender' },
  truce: { verbs: '', nouns: 'truce ceasefire' },
  coup: { verbs: 'overthrow', nouns: 'coup putsch' },
  killing: { verbs: 'kill murder assassinate', nouns: 'killing murder assassination massacre' },
  death: { verbs: 'die perish drown', nouns: 'death' },
  injury: { verbs: 'injure wound', nouns: 'injury' },
  abduction: { verbs: 'abduct kidnap', nouns: 'abduction kidnapping' },
  torture: { verbs: 'torture', nouns: 'torture' },
  assault: { verbs: 'rape molest grope', nouns: 'rape' },
  poisoning: { verbs: 'poison', nouns: 'poisoning' },
  doping: { verbs: 'dope inject', nouns: 'doping injection' },
  outbreak: { verbs: 'infect', nouns: 'outbreak epidemic infection' },
  accident: {
    verbs: 'crash collide sink capsize collapse',
    nouns: 'crash collision accident derailment collapse',
  },
  disaster: { verbs: 'flood', nouns: 'flood earthquake landslide avalanche hurricane drought' },
  outage: { verbs: '', nouns: 'outage blackout' },
  spill: { verbs: 'spill pollute', nouns: 'spill pollution' },
  rescue: { verbs: 'rescue evacuate', nouns: 'rescue evacuation' },
  theft: { verbs: 'steal rob loot', nouns: 'theft robbery burglary' },
  fraud: { verbs: 'defraud embezzle launder', nouns: 'fraud embezzlement' },
  bribery: { verbs: 'bribe', nouns: 'bribe bribery kickback' },
  extortion: { verbs: 'blackmail extort', nouns: 'blackmail extortion' },
  forgery: { verbs: 'forge falsify doctor', nouns: 'forgery' },
  leak: { verbs: 'leak', nouns: 'leak' },
  'data breach': { verbs: 'hack copy download', nouns: 'breach hack' },
  spying: { verbs: 'spy bug wiretap eavesdrop', nouns: 'espionage surveillance' },
  destruction: { verbs: 'destroy shred demolish wipe delete', nouns: 'destruction demolition' },
  concealment: { verbs: 'conceal hide cover_up', nouns: 'concealment' },
  payment: { verbs: 'pay repay', nouns: 'payment payout ransom compensation' },
  donation: { verbs: 'donate', nouns: 'donation' },
  loan: { verbs: 'lend borrow', nouns: 'loan' },
  purchase: { verbs: 'buy purchase acquire', nouns: 'purchase acquisition takeover merger' },
  sale: { verbs: 'sell', nouns: 'sale' },
  delivery: { verbs: 'send supply deliver ship', nouns: 'delivery shipment' },
  agreement: { verbs: 'agree sign', nouns: 'agreement deal treaty' },
  sanction: { verbs: 'sanction', nouns: 'sanctions embargo' },
  ban: { verbs: 'ban bar prohibit', nouns: 'ban' },
  fine: { verbs: 'fine', nouns: 'fine penalty' },
  suspension: { verbs: 'suspend', nouns: 'suspension' },
  approval: { verbs: 'approve', nouns: 'approval' },
  cancellation: { verbs: 'cancel scrap call_off', nouns: 'cancellation' },
  closure: { verbs: 'close shut', nouns: 'closure' },
  dismissal: { verbs: 'dismiss sack oust', nouns: 'dismissal ouster' },
  resignation: { verbs: 'resign quit step_down', nouns: 'resignation' },
  appointment: { verbs: 'appoint', nouns: 'appointment' },
  election: { verbs: 'elect', nouns: 'election referendum' },
  vote: { verbs: 'vote', nouns: 'vote ballot' },
  protest: { verbs: 'protest demonstrate riot', nouns: 'protest demonstration riot rally' },
  walkout: { verbs: 'walk_out', nouns: 'walkout stoppage' },
  test: { verbs: 'test', nouns: 'test trial' },
};

const plural = (noun: string): readonly string[] => [
  noun,
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`,
];

/** A verb that tells of an event. */
export interface EventVerb {
  readonly type: string;
  /** The base and the third person, which a noun may look like: "shells". */
  readonly bare: boolean;
  /** What must come after it: "blew up". */
  readonly particle: string | null;
}

const perfect: Readonly<Record<string, string>> = {
  fly: 'flown',
  overthrow: 'overthrown',
  steal: 'stolen',
  withdraw: 'withdrawn',
  hide: 'hidden',
  sink: 'sunk',
  blow: 'blown',
  ring: 'rung',
};

/** Every form of a verb: with its irregular past, and with its last letter doubled as English does or may do. */
function eventVerbsOf(type: string, entry: string): readonly (readonly [string, EventVerb])[] {
  const [verb, particle = null] = entry.split('_') as [string, string?];
  const [base, third, ...rest] = formsOf(verb) as [string, string, ...string[]];
  const doubled = `${verb}${verb.at(-1)}`;
  const others = [...rest, pastOf(verb), perfect[verb] ?? base, `${doubled}ed`, `${doubled}ing`];
  return [
    ...others.filter(form => form !== base).map(form => [form, { type, bare: false, particle }] as const),
    ...[base, third].map(form => [form, { type, bare: true, particle }] as const),
  ];
}

const listed = (words: string): readonly string[] => words.split(' ').filter(word => word !== '');

/** From a form of a verb, in lower case, to what it tells of. */
export const eventVerbs: ReadonlyMap<string, EventVerb> = new Map(
  Object.entries(table).flatMap(([type, { verbs }]) => listed(verbs).flatMap(verb => eventVerbsOf(type, verb))),
);

/** From a noun in lower case to the kind of event it tells of. */
export const eventNouns: ReadonlyMap<string, string> = new Map(
  Object.entries(table).flatMap(([type, { nouns }]) =>
    listed(nouns)
      .flatMap(plural)
      .map(word => [word, type] as const),
  ),
);
