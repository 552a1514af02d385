import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import picocolors from 'picocolors';
import { main } from '../src/cli/main.ts';

/** What the README shows, each under the name of its place there: the answers of real commands on the example dossier. */
const shown: Readonly<Record<string, readonly string[]>> = {
  denials: ['denials', '--limit', '2'],
  query: ['query', '@examples/who-denied.graphql', '--variables', '{"of": "leaked oil", "by": "Dahl"}'],
};

/** The README with every answer in it as the commands give it now. */
export async function freshReadme(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-readme-'));
  const graph = ['--graph', `file:${folder}`];
  try {
    await answer('ingest', 'examples/dossier', ...graph);
    let text = readFileSync('README.md', 'utf8');
    text = put(text, 'operation', operation());
    for (const [place, words] of Object.entries(shown)) text = put(text, place, await answer(...words, ...graph));
    return text;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function answer(...words: readonly string[]): Promise<string> {
  const printed: string[] = [];
  const paint = picocolors.createColors(false);
  const print = async (text: string) => void printed.push(text);
  const status = await main(words, { print, say: () => {}, live: false, width: 100, paint });
  if (status !== 0) throw new Error(`gainsay ${words.join(' ')} ended with status ${status}`);
  return printed.join('').trimEnd();
}

/** The example operation without its opening comment. */
const operation = (): string =>
  readFileSync('examples/who-denied.graphql', 'utf8')
    .replace(/^#.*\n/, '')
    .trim();

/** Puts an answer into the fenced block below its mark. */
const put = (text: string, place: string, fresh: string): string =>
  text.replace(
    new RegExp(`(<!-- ${place} -->\n\`\`\`\\w*\n)[^]*?(\n\`\`\`)`),
    (_, head, tail) => `${head}${fresh}${tail}`,
  );

if (process.argv[1]?.endsWith('readme.ts')) writeFileSync('README.md', await freshReadme());
