import { portfolioOf, portfolios } from '../../domain/portfolios.ts';

/** An office, the words that name it, and whether a body has one holder of it at a time. */
interface Office {
  readonly name: string;
  readonly words: RegExp;
  readonly single: boolean;
}

/** The first row that matches counts, so the narrower office stands above the wider. */
const offices: readonly Office[] = [
  { name: 'spokesperson', words: /\b(spokes(man|woman|person|people)|press secretary|mouthpiece)\b/, single: true },
  { name: 'deputy', words: /\b(deputy|vice|assistant|acting|former|ex)\b/, single: false },
  { name: 'foreign minister', words: /\b(foreign (minister|secretary)|secretary of state)\b/, single: true },
  { name: 'defence minister', words: /\b(defen[cs]e (minister|secretary)|secretary of defen[cs]e)\b/, single: true },
  { name: 'prime minister', words: /\b(prime minister|premier|chancellor|taoiseach)\b/, single: true },
  { name: 'minister', words: /\bminister\b/, single: false },
  { name: 'ambassador', words: /\b(ambassador|envoy)\b/, single: true },
  { name: 'mayor', words: /\bmayor\b/, single: true },
  {
    name: 'head',
    words:
      /\b(president|ceo|chief|head|boss|director general|director|chair(man|woman|person)?|governor|king|queen|pope|founder|leader)\b/,
    single: true,
  },
  { name: 'lawyer', words: /\b(lawyer|attorney|counsel|barrister|solicitor)\b/, single: false },
  { name: 'negotiator', words: /\bnegotiator\b/, single: false },
  { name: 'adviser', words: /\b(adviser|advisor|aide)\b/, single: false },
  { name: 'lawmaker', words: /\b(senator|congress(man|woman)|lawmaker|mp|mep|representative)\b/, single: false },
  {
    name: 'officer',
    words: /\b(general|colonel|major|captain|admiral|commander|lieutenant|sergeant|officer)\b/,
    single: false,
  },
];

/** The office that a role as written tells of; the role's own last word where it is none of the known ones. */
export const officeOf = (role: string): string =>
  offices.find(office => office.words.test(role))?.name ?? role.split(' ').at(-1)!;

/** The office of a role, and the narrower one that a minister's portfolio makes of it: "mining minister". */
export function officesOf(role: string): readonly string[] {
  const office = officeOf(role);
  const portfolio = office === 'minister' ? portfolioOf(role) : null;
  return portfolio ? [office, `${portfolio} ${office}`] : [office];
}

/** The offices of which a body has one holder at a time. */
export const singleOffices: ReadonlySet<string> = new Set([
  ...offices.filter(office => office.single).map(office => office.name),
  ...[...portfolios].map(portfolio => `${portfolio} minister`),
]);

/** The offices that nobody holds who is addressed by a rank. */
export const civilOffices: ReadonlySet<string> = new Set([
  'mayor',
  'minister',
  'foreign minister',
  'ambassador',
  'lawyer',
  'lawmaker',
]);
