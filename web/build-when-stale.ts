import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('.', import.meta.url));
const built = fileURLToPath(new URL('../dist/web/', import.meta.url));

/** Builds the explorer into `dist/web`, unless what is there was built from these very sources. */
export async function buildWhenStale(): Promise<void> {
  const stamp = stampOfSources();
  if (existsSync(`${built}stamp`) && readFileSync(`${built}stamp`, 'utf8') === stamp) return;
  const { build } = await import('vite');
  await build({ configFile: `${web}vite.config.ts` });
  writeFileSync(`${built}stamp`, stamp);
}

function stampOfSources(): string {
  const hash = createHash('sha256');
  const sources = readdirSync(`${web}src`, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`)
    .sort();
  for (const file of [`${web}index.html`, `${web}vite.config.ts`, `${web}package.json`, ...sources]) {
    hash.update(file.slice(web.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
