import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { DomainError } from '../../domain/errors.ts';
import { feed } from '../../ingest/feed/feed.ts';
import type { Raw } from '../../text/clean.ts';

/** An attribution that a careful reader found. */
export interface Expected {
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: string;
  readonly stance: string;
  /** Every right name of the speaker; empty where it is not asked. */
  readonly speakers: readonly string[];
  /** Neither missed when absent nor wrong when found. */
  readonly optional: boolean;
}

/** An article with what should be found in it. */
export interface Annotated {
  readonly raw: Raw;
  readonly expected: readonly Expected[];
}

const actor = z.object({ id: z.string(), name: z.string(), aliases: z.array(z.string()).default([]) });

const attribution = z.object({
  speaker: z.string().nullable(),
  speakerText: z.string().nullable().default(null),
  cue: z.string().nullable().default(null),
  content: z.string(),
  polarity: z.string(),
  optional: z.boolean().default(false),
});

const dossier = z.object({
  actors: z.array(actor),
  articles: z.array(z.object({ file: z.string(), attributions: z.array(attribution) })),
});

const sentence = z.object({
  id: z.string(),
  text: z.string(),
  expect: z.array(
    z.object({
      source: z.string().nullable(),
      cue: z.string().nullable(),
      content: z.array(z.string()),
      stance: z.string(),
      speaker: z.string().nullable(),
      speakerOr: z.array(z.string()).default([]),
      optional: z.boolean().default(false),
    }),
  ),
});

/** Annotated articles: a JSON file of actors and articles (or a folder with its gold.json), or JSON lines of short texts. */
export async function goldIn(path: string, articles?: string): Promise<readonly Annotated[]> {
  try {
    const file = (await stat(path)).isDirectory() ? join(path, 'gold.json') : path;
    const text = await readFile(file, 'utf8');
    return file.endsWith('.jsonl')
      ? sentencesOf(text)
      : await articlesOf(text, articles ?? join(dirname(file), 'articles'));
  } catch (cause) {
    if (cause instanceof DomainError) throw cause;
    const why = cause instanceof z.ZodError ? `its ${z.prettifyError(cause)}` : (cause as Error).message;
    throw new DomainError('BAD_USAGE', `cannot read annotated articles from ${path}: ${why}`, { cause });
  }
}

function sentencesOf(text: string): readonly Annotated[] {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  return lines.map(line => {
    const item = sentence.parse(JSON.parse(line));
    return {
      raw: { file: `${item.id}.txt`, url: null, title: null, outlet: null, publishedAt: null, text: item.text },
      expected: item.expect.map(({ content, speaker, speakerOr, ...rest }) => ({
        ...rest,
        content: content.join(' '),
        speakers: speaker === null ? [] : [speaker, ...speakerOr],
      })),
    };
  });
}

async function articlesOf(text: string, folder: string): Promise<readonly Annotated[]> {
  const gold = dossier.parse(JSON.parse(text));
  const names = new Map(gold.actors.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const annotated: Annotated[] = [];
  for (const { file, attributions } of gold.articles) {
    const expected = attributions.map(({ speaker, speakerText, polarity, ...rest }) => ({
      ...rest,
      source: speakerText,
      stance: polarity,
      speakers: speaker === null ? [] : (names.get(speaker) ?? []),
    }));
    annotated.push({ raw: await rawOf(join(folder, file)), expected });
  }
  return annotated;
}

async function rawOf(file: string): Promise<Raw> {
  for await (const item of feed([file], { allowUrl: false })) {
    if (item.kind === 'article') return item.raw;
    throw new DomainError(
      'BAD_USAGE',
      `${basename(file)}: ${item.reason}. Name the folder of the articles with --articles.`,
    );
  }
  throw new DomainError('BAD_USAGE', `${file} holds no article. Name the folder of the articles with --articles.`);
}
