import type { Attribution } from '../../src/domain/attribution.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { read } from '../../src/text/read.ts';
import { type Encoder, openEncoder } from '../../src/text/tag.ts';

let encoder: Promise<Encoder> | undefined;

/** The trained reader, opened once a test file. */
export const encoderOnce = (): Promise<Encoder> => {
  encoder ??= openEncoder();
  return encoder;
};

/** Reads a text as an article published on a day. */
export const readText = async (text: string, publishedAt: string | null = null): Promise<Reading> =>
  read({ file: 'text.txt', url: null, title: null, outlet: null, publishedAt, text }, await encoderOnce());

/** What a test says of an attribution: its words and its side. */
export interface Told {
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: string;
  readonly stance: string;
}

/** The attributions of a reading in words. */
export const toldIn = ({ article, attributions }: Reading): readonly Told[] =>
  attributions.map(each => ({
    source: each.source && article.text.slice(each.source.start, each.source.end),
    cue: each.cue && article.text.slice(each.cue.start, each.cue.end),
    content: contentOf(each, article.text),
    stance: each.stance,
  }));

export const contentOf = (attribution: Attribution, text: string): string =>
  attribution.content.map(span => text.slice(span.start, span.end)).join(' … ');

/** The name of the descriptor that speaks an attribution. */
export const speakerOf = (attribution: Attribution, reading: Reading): string | null =>
  reading.descriptors.find(each => each.id === attribution.speakerId)?.name ?? null;
