import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { dockerServerRuns, startDockerServer, stopDockerServer } from './docker-server.ts';
import { startLocalServer } from './local-server.ts';
import { wayToNeo4j } from './way.ts';

// `npm run neo4j` starts a Neo4j to work with in the background, `npm run neo4j -- stop` ends it; one more: `-- start 7688`.

const [command = 'start', number = '7687'] = process.argv.slice(2);
const port = Number(number);
const first = number === '7687';
const home = join('data', first ? 'neo4j' : `neo4j-${port}`);
const pidFile = join(home, 'server.pid');
const password = process.env.NEO4J_PASSWORD ?? 'gainsay-local';
const docker = { project: first ? 'gainsay' : `gainsay-${port}`, password, port };
const url = `bolt://127.0.0.1:${port}`;
const started = `Neo4j answers at ${url} (user neo4j, password from NEO4J_PASSWORD or gainsay-local); npm run neo4j -- stop${first ? '' : ` ${port}`} ends it.`;

if (!Number.isInteger(port) || port < 1 || port > 65_535) fail(`"${number}" is no port: give a number from 1 to 65535`);
else if (command === 'start') await start();
else if (command === 'stop') await stop();
else fail(`"${command}" is neither start nor stop`);

async function start(): Promise<void> {
  const way = await wayToNeo4j();
  if (way === null) return fail('a Neo4j needs Docker with compose, or a JDK 17 with Maven: install one of them');
  if ((await localPid()) !== null) return say(`It is running already: ${started}`);
  if (way === 'docker') {
    if (await dockerServerRuns(docker)) return say(`It is running already: ${started}`);
    await startDockerServer(docker);
  } else await startLocal();
  say(started);
}

async function startLocal(): Promise<void> {
  try {
    const { pid } = await startLocalServer({ home, password, port, tied: false });
    await writeFile(pidFile, `${pid}\n`);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

async function stop(): Promise<void> {
  const pid = await localPid();
  if (pid !== null) await stopLocal(pid);
  else if ((await wayToNeo4j()) === 'docker' && (await dockerServerRuns(docker))) await stopDockerServer(docker);
  else return say('Neo4j is not running.');
  say('Neo4j has stopped; its data stay.');
}

async function stopLocal(pid: number): Promise<void> {
  process.kill(pid, 'SIGTERM');
  while ((await localPid()) !== null) await pause(100);
  await rm(pidFile, { force: true });
}

/** The process of the local server, null where it does not run: a number may belong to another process by now. */
async function localPid(): Promise<number | null> {
  const pid = Number(await readFile(pidFile, 'utf8').catch(() => ''));
  if (!pid) return null;
  const { stdout } = await promisify(execFile)('ps', ['-p', String(pid), '-o', 'args=']).catch(() => ({ stdout: '' }));
  return stdout.includes('Neo4jServer') ? pid : null;
}

function say(line: string): void {
  console.log(line);
}

function fail(line: string): never {
  console.error(line);
  process.exit(2);
}
