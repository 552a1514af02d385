import { type FoundMention, inOrder } from './mentions/found-mention.ts';
import { nameMentions } from './mentions/name-mentions.ts';
import { nominalMentions } from './mentions/nominal-mentions.ts';
import { pronounMentions } from './mentions/pronoun-mentions.ts';
import type { Tagged } from './tag.ts';

export type { FoundMention } from './mentions/found-mention.ts';

export interface Mentioned extends Tagged {
  /** In order of start, then longest first; they may be nested. */
  readonly mentions: readonly FoundMention[];
}

/** Finds whatever names, describes or stands for somebody: names, noun phrases and pronouns. */
export function findMentions(doc: Tagged): Mentioned {
  const names = nameMentions(doc);
  const named = new Set(names.map(spanKey));
  const nominals = nominalMentions(doc, names).filter(nominal => !named.has(spanKey(nominal)));
  return { ...doc, mentions: [...names, ...nominals, ...pronounMentions(doc)].sort(inOrder) };
}

const spanKey = ({ start, end }: FoundMention): string => `${start}:${end}`;
