import { roleNouns } from './roles.ts';

/** Collectives by nature: many people who speak as one, under no name. */
const collectives = new Set(
  `agencies analysts authorities activists bidders campaigners circles colleagues commentators companies countries critics crew crowd demonstrators editors elders employees
  environmentalists experts families family farmers folk followers forces friends governments groups hackers insiders intelligence investigators islanders locals
  lawmakers leaders media members militants monitors neighbours neighbors nations newspapers nurses observers officers officials opponents others outlets papers parents people
  police powers press protesters rebels relatives reporters representatives rescuers residents rivals scientists separatists
  skeptics sources sites states staff students supporters survivors teachers troops unions users victims viewers villagers voters witnesses women men workers youths public opposition`.split(
    /\s+/,
  ),
);

/** Plurals that fall outside the rule. */
const oddPlurals: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['wives', 'wife'],
  ['people', 'person'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['businessmen', 'businessman'],
  ['policemen', 'policeman'],
  ['fishermen', 'fisherman'],
  ['witnesses', 'witness'],
  ['actresses', 'actress'],
  ['secretaries', 'secretary'],
  ['deputies', 'deputy'],
  ['agencies', 'agency'],
  ['companies', 'company'],
  ['countries', 'country'],
  ['families', 'family'],
  ['authorities', 'authority'],
]);

export function singularOf(noun: string): string {
  const odd = oddPlurals.get(noun);
  if (odd) return odd;
  if (/(?:ss|us|is)$/.test(noun)) return noun;
  if (/ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  if (/(?:ch|sh|x)es$/.test(noun)) return noun.replace(/es$/, '');
  return noun.replace(/s$/, '');
}

export const isPlural = (noun: string): boolean => singularOf(noun) !== noun;

/** Whether a noun, as written in lower case, is a collective: "officials", "two waiters", "intelligence". */
export const isCollective = (noun: string): boolean =>
  collectives.has(noun) || (isPlural(noun) && roleNouns.has(singularOf(noun)));

/** Holders of an office who, unnamed, count as a voice of their side and not as persons of their own. */
export const facelessNouns = new Set('official source diplomat insider'.split(' '));

/** The groups of states that speak as one. */
export const blocs: ReadonlyMap<string, string> = new Map([
  ['the west', 'The West'],
  ['west', 'The West'],
  ['western countries', 'The West'],
  ['western nations', 'The West'],
  ['western powers', 'The West'],
  ['western governments', 'The West'],
]);
