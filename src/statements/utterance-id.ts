import { idOf } from '../domain/id.ts';
import { firstIn } from '../domain/rank.ts';
import { rankIn, type Said } from './said.ts';

/** The id of a speech act, which its first report gives it. */
export const utteranceIdOf = (reports: readonly Said[]): string => idOf('utt', firstIn(reports.map(rankIn)));
