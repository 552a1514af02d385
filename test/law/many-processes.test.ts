import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articlesOf } from '../../bench/articles.ts';
import type { Raw } from '../../src/text/clean.ts';
import { gainsay, linesOf } from '../e2e/support/gainsay.ts';
import { scratch } from '../e2e/support/scratch.ts';
import { describeOnNeo4j } from '../support/engines.ts';

const { processes, articles } = process.env.GAINSAY_LONG
  ? { processes: 8, articles: 400 }
  : { processes: 3, articles: 30 };
/** Every so many-th article goes to all processes, the others to one each. */
const contested = 10;

/** No two alike, whatever the newsroom copies. */
const raws = articlesOf(articles, 5).map((raw, number) => ({ ...raw, title: `${raw.title} (${number})` }));

/** A file of these articles, which bears the same name in every folder. */
function fileIn(folder: string, those: readonly Raw[]): string {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/articles.jsonl`;
  writeFileSync(file, those.map(raw => `${JSON.stringify(raw)}\n`).join(''));
  return file;
}

describeOnNeo4j(`${processes} processes that ingest ${articles} articles at once`, engine => {
  test('lose none, keep each once, and leave what one process leaves', async () => {
    const address = await engine.freshAddress();
    const folder = scratch();
    const env = { NEO4J_USERNAME: address.username, NEO4J_PASSWORD: address.password };
    const onServer = ['--graph', address.url];
    const inFolder = ['--graph', `file:${folder}/graph`];
    const ran = await Promise.all(
      Array.from({ length: processes }, (_, own) => {
        const share = raws.filter((_, number) => number % contested === 0 || number % processes === own);
        const file = fileIn(`${folder}/${own}`, share);
        return gainsay(['ingest', file, '--batch', '3', '--format', 'jsonl', ...onServer], { env });
      }),
    );
    expect(ran.map(({ status, stderr }) => (status === 0 ? 'done' : stderr))).toEqual(ran.map(() => 'done'));
    const receipts = ran.flatMap(({ stdout }) => linesOf(stdout));
    const created = receipts.filter(({ outcome }) => outcome === 'CREATED').map(({ articleId }) => articleId);
    expect(created).toHaveLength(articles);
    expect(new Set(created).size).toBe(articles);
    const together = await gainsay(['export', ...onServer], { env });
    expect((await gainsay(['ingest', fileIn(`${folder}/all`, raws), ...inFolder])).status).toBe(0);
    const alone = await gainsay(['export', ...inFolder]);
    expect({ stderr: together.stderr, lines: together.stdout.split('\n').length > 90 * articles }).toEqual({
      stderr: '',
      lines: true,
    });
    // Equality alone is asked for: the lines that differ would be many.
    expect(together.stdout === alone.stdout).toBe(true);
  }, 1_200_000);
});
