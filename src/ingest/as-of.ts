import type { Image } from '../domain/image.ts';
import type { Entry } from '../domain/journal.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { Reading } from '../domain/reading.ts';
import type { Store } from '../graph/store.ts';
import { project } from './project.ts';

/** The graph as the articles published by a date tell it; nothing of it is written. */
export interface AsOf {
  readonly image: Image;
  readonly readings: readonly Reading[];
  readonly journal: readonly Entry[];
  /** How many articles were published later, or perhaps later. */
  readonly later: number;
  /** How many have no date: nobody knows whether they were there. */
  readonly undated: number;
}

/** Makes the graph of a date. What people have judged holds at all times: it is about the articles, not about the day. */
export async function asOf(store: Store, date: PartialDate): Promise<AsOf> {
  const readings: Reading[] = [];
  let later = 0;
  let undated = 0;
  for await (const reading of store.readings()) {
    const { publishedAt } = reading.article;
    if (publishedAt === null) undated += 1;
    else if (publishedBy(publishedAt, date)) readings.push(reading);
    else later += 1;
  }
  const journal = await store.journal();
  return { image: project(readings, journal), readings, journal, later, undated };
}

/** Whether something published at `published` was surely out by the end of `date`: what is only known to the month may have come later in it. */
export const publishedBy = (published: PartialDate, date: PartialDate): boolean =>
  published.length >= date.length
    ? published.slice(0, date.length) <= date
    : published < date.slice(0, published.length);
