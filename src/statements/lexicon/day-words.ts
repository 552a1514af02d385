import { stemOf } from '../comparable-words.ts';

/** Words for the day, month or season in which something happens, as stems. */
export const dayWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december spring summer autumn winter yesterday today tomorrow`
    .split(/\s+/)
    .map(stemOf),
);
