import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));

/** The folder of the server's jars; our own is the last to be made. */
export const lib = join(here, 'lib');
const ownJar = join(lib, 'gainsay-neo4j.jar');
const source = join(here, 'Neo4jServer.java');
/** The classes that a first start leaves for later ones. */
export const archive = join(lib, 'classes.jsa');

let fetched: Promise<void> | undefined;

/** Brings the jars of a Neo4j server by Maven and compiles the program that starts it, anew when that has changed. */
export const fetchJars = (): Promise<void> => (fetched ??= bringJars());

async function bringJars(): Promise<void> {
  if (existsSync(ownJar) && statSync(ownJar).mtimeMs > statSync(source).mtimeMs) return;
  await rm(archive, { force: true });
  await run('mvn', ['-q', '-B', '-f', join(here, 'pom.xml'), 'dependency:copy-dependencies']);
  const classes = join(lib, 'classes');
  await run('javac', ['-d', classes, '-cp', join(lib, '*'), source]);
  await run('jar', ['--create', '--file', `${ownJar}.part`, '-C', classes, '.']);
  await rm(classes, { recursive: true });
  await rename(`${ownJar}.part`, ownJar);
}
