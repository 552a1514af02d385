import { isCollective, singularOf } from '../lexicon/collectives.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { Tagged } from '../tag.ts';
import { spanAt } from '../words-in.ts';
import type { FoundMention } from './found-mention.ts';

const ofMembers = /\p{Lu}\p{Ll}{2,20}s[’'] \p{Lu}\p{L}{1,20}(?:(?: of| for| and)? \p{Lu}\p{L}{1,20}){0,4}/gu;

/** "Bakers' Alliance", "Drivers’ League of Malta": bodies that are called by whose they are; the mark ends neither name nor quotation. */
export function bodiesOfMembers({ names, quotations, sentences, text }: Tagged): readonly FoundMention[] {
  return [...text.matchAll(ofMembers)].flatMap(({ index: start, 0: written }) => {
    const end = start + written.length;
    const [members = ''] = written.split(/[’']/);
    const mark = start + members.length;
    const isQuotation = quotations.some(each => each.end === mark || each.end === mark + 1);
    const isPersons = names.some(each => each.name === 'PER' && each.start < end && each.end > mark);
    const isOneSentence = spanAt(sentences, start) === spanAt(sentences, end - 1);
    if (isQuotation || isPersons || !isOneSentence || !areMembers(members.toLowerCase())) return [];
    return [{ start, end, kind: 'NAME', name: 'ORGANIZATION' }];
  });
}

/** Whether a plural is one of people who band together. */
const areMembers = (plural: string): boolean => isCollective(plural) || roleNouns.has(singularOf(plural));
