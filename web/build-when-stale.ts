import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('.', import.meta.url));
const built = fileURLToPath(new URL('../dist/web', import.meta.url));

/** What the explorer is built from beside its own: the formats in which a graph is written, and the example dossier. */
const lent = ['src/domain', 'src/graph/formats', 'src/graph/vocabulary.ts', 'examples/dossier'].map(path =>
  fileURLToPath(new URL(`../${path}`, import.meta.url)),
);

/** Builds the explorer into `dist/web`, unless what is there was built from these very sources. */
export async function buildWhenStale(): Promise<void> {
  const stamp = stampOfSources();
  if (existsSync(`${built}/stamp`) && readFileSync(`${built}/stamp`, 'utf8') === stamp) return;
  // Two that build at once must not write into one folder.
  const fresh = `${built}-${process.pid}`;
  await buildInto(fresh);
  writeFileSync(`${fresh}/stamp`, stamp);
  putInPlace(fresh);
}

/** Moves what is fresh to where it is looked for. Somebody else may do the same meanwhile, and whoever comes second gives way. */
function putInPlace(fresh: string): void {
  const old = `${fresh}-old`;
  try {
    if (existsSync(built)) renameSync(built, old);
    renameSync(fresh, built);
  } catch (error) {
    if (!existsSync(`${built}/stamp`)) throw error;
  }
  for (const folder of [old, fresh]) rmSync(folder, { recursive: true, force: true });
}

async function buildInto(outDir: string): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    const { build } = await import('vite');
    await build({ configFile: `${web}vite.config.ts`, build: { outDir } });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

const filesIn = (path: string): readonly string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => `${entry.parentPath}/${entry.name}`);

function stampOfSources(): string {
  const hash = createHash('sha256');
  const sources = [`${web}src`, ...lent].flatMap(filesIn).sort();
  for (const file of [`${web}index.html`, `${web}vite.config.ts`, `${web}package.json`, ...sources]) {
    hash.update(relative(web, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
