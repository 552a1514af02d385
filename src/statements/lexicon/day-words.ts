import { stemOf } from '../comparable-words.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stemOf));

/** Words for when something happens, as stems; only words of one list can be set against each other. */
const lists: readonly ReadonlySet<string>[] = [
  stems('monday tuesday wednesday thursday friday saturday sunday'),
  stems('january february march april may june july august september october november december'),
  stems('spring summer autumn winter'),
  stems('morning afternoon evening night'),
];

/** Those of some stems that tell when something happens, list by list. */
export const dayWordsAmong = (forms: ReadonlySet<string>): readonly (readonly string[])[] =>
  lists.map(words => [...forms].filter(stem => words.has(stem)));

export const isDayWord = (stem: string): boolean => lists.some(words => words.has(stem));
