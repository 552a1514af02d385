import { claimNouns } from '../lexicon/denial.ts';

const longest = 8;
const pointer =
  /^(?:it|this|(?:the|this|that|these|those|any|all|such|his|her|its|their) (?<noun>\S+))(?: again| once more| twice)? /;
const time =
  /^(?:on|yesterday|last|the (?:next|following|previous|same)|(?:an?|two|three|four|five|six|seven) (?:day|week)s?)\b/;

/**
 * Whether what is said only points to something said before and goes on to tell when: "denied it on Friday", "rejected the charge the
 * next day". In a clause ("said it fell on Friday") the day belongs to what is said.
 */
export function isTimedPointer(tokens: readonly string[]): boolean {
  if (tokens.length > longest) return false;
  const words = tokens.join(' ');
  const match = pointer.exec(words);
  if (!match) return false;
  const { noun } = match.groups!;
  return (noun === undefined || claimNouns.has(noun)) && time.test(words.slice(match[0].length));
}
