import type { RoleSpan, Tagged } from '../tag.ts';
import { spanAt } from '../words-in.ts';
import type { FoundMention } from './found-mention.ts';

const particle = '(?:binti|binte|bint|bin|ibn|al|el|van|von|der|den|de|da|di|do|dos|das|del|della|la|le|ter|ten|af|av)';
const capital = "(?: \\p{Lu}[\\p{L}\\p{M}’'-]+)";
const kinship = new RegExp(`^${capital}{0,2}(?: ${particle}){1,3}${capital}{1,2}`, 'u');
const capitals = new RegExp(`^${capital}{1,3}`, 'u');
const farthest = 60;

/** Persons' names with the rest that the encoder passed over: what particles tie to them, or what the source holds. */
export function wholePersons(mentions: readonly FoundMention[], doc: Tagged): readonly FoundMention[] {
  const sources = doc.roles.filter(role => role.role === 'Source');
  const whole: FoundMention[] = [];
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1]?.start ?? doc.text.length;
    const end = mention.name === 'PERSON' ? endOf(mention, next, sources, doc.text) : mention.end;
    if (mention.start >= (whole.at(-1)?.end ?? 0)) whole.push({ ...mention, end });
  }
  return whole;
}

function endOf({ start, end }: FoundMention, next: number, sources: readonly RoleSpan[], text: string): number {
  const rest = text.slice(end, end + farthest);
  const tied = kinship.exec(rest);
  if (tied) return end + tied[0].length;
  const source = sources[spanAt(sources, start)];
  const run = capitals.exec(rest);
  return run && source?.end === end + run[0].length && source.end <= next ? source.end : end;
}
