import type { Tagged } from '../tag.ts';
import type { FoundMention } from './found-mention.ts';
import { pronounClass } from './word-classes.ts';

/** The personal and possessive pronouns of an article; "US" is none. */
export const pronounMentions = (doc: Tagged): readonly FoundMention[] =>
  doc.words
    .filter(word => pronounClass(word.text.toLowerCase()) !== null && word.text !== 'US' && word.text !== 'IT')
    .map(({ start, end }) => ({ start, end, kind: 'PRONOUN', name: null }));
