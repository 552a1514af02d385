import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { DomainError } from '../../domain/errors.ts';
import { annotatedArticles, articlesSet } from './gold-articles.ts';
import type { GoldSet } from './gold-set.ts';
import { sidesRow, spansRow, spansSet } from './gold-spans.ts';
import { textRow, textsSet } from './gold-texts.ts';

/** Where what belongs to annotated articles lies, unless it lies beside them. */
export interface Beside {
  /** The folder of the articles. */
  readonly articles?: string | undefined;
  /** The file of the sides that attributions take. */
  readonly stance?: string | undefined;
}

/** What a folder with everything holds: `gold/` and `corpora/`. */
const everything: readonly ({ readonly gold: string } & Beside)[] = [
  { gold: 'corpora/polnear.dev.jsonl.gz', stance: 'gold/denials/dev.jsonl' },
  { gold: 'gold/seeds.json', articles: 'seeds' },
  { gold: 'gold/dossier/gold.json' },
  { gold: 'gold/sentences.jsonl' },
];

/** The sets of annotated articles at a path: a file, a folder with gold.json, or a folder with everything. */
export async function goldIn(path: string, beside: Beside): Promise<readonly GoldSet[]> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    if (!isFolder || !existsSync(join(path, 'gold')) || !existsSync(join(path, 'corpora')))
      return [await setAt(isFolder ? join(path, 'gold.json') : path, beside)];
    const sets: GoldSet[] = [];
    for (const { gold, articles, stance } of everything) {
      const under = (part: string | undefined) => (part === undefined ? undefined : join(path, part));
      sets.push(await setAt(join(path, gold), { articles: under(articles), stance: under(stance) }));
    }
    return sets;
  } catch (cause) {
    if (cause instanceof DomainError) throw cause;
    const why = cause instanceof z.ZodError ? `its ${z.prettifyError(cause)}` : (cause as Error).message;
    throw new DomainError('BAD_USAGE', `cannot read annotated articles from ${path}: ${why}`, { cause });
  }
}

async function setAt(file: string, { articles, stance }: Beside): Promise<GoldSet> {
  const name = nameOf(file);
  if (/\.jsonl(\.gz)?$/.test(file)) {
    const rows = await rowsOf(file);
    const hasSpans = rows.some(row => typeof row === 'object' && row !== null && 'annotations' in row);
    if (!hasSpans) return textsSet(name, z.array(textRow).parse(rows));
    const sides = stance === undefined ? null : z.array(sidesRow).parse(await rowsOf(stance));
    return spansSet(name, z.array(spansRow).parse(rows), sides);
  }
  const gold = annotatedArticles.parse(JSON.parse(await textAt(file)));
  return articlesSet(name, gold, articles ?? join(dirname(file), 'articles'));
}

/** A file is called as it is without its extensions, a gold.json as its folder. */
const nameOf = (file: string): string =>
  basename(file) === 'gold.json' ? basename(dirname(resolve(file))) : basename(file).replace(/\.jsonl?(\.gz)?$/, '');

async function rowsOf(file: string): Promise<readonly unknown[]> {
  const lines = (await textAt(file)).split('\n').filter(line => line.trim() !== '');
  return lines.map(line => JSON.parse(line));
}

async function textAt(file: string): Promise<string> {
  const bytes = await readFile(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
