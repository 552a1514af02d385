import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Asks for a package by its name; what it is must be told, for nothing here knows its types. */
export type Rivals = <Package>(name: string) => Package;

const manifest = join(dirname(fileURLToPath(import.meta.url)), 'rivals', 'package.json');
const folder = join(tmpdir(), 'gainsay-bench-rivals');
const done = join(folder, 'installed');

/** The packages that only the contest needs, in a folder of their own: they are to change nothing of what we ship. */
export function openRivals(): Rivals {
  const from = createRequire(join(folder, 'package.json'));
  return <Package>(name: string) => from(name) as Package;
}

/** Installs those packages, once on a machine. */
export async function installRivals(): Promise<void> {
  if (existsSync(done)) return;
  console.log(`installing the other servers and the load into ${folder}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await copyFile(manifest, join(folder, 'package.json'));
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder });
  await writeFile(done, '');
}
