import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { archive, fetchJars, lib } from './jars.ts';

const here = dirname(fileURLToPath(import.meta.url));
const withinMs = 150_000;

export interface LocalServerOptions {
  /** Where its data live. */
  readonly home: string;
  readonly password: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Whether it ends with the process that started it; else it goes on by itself. */
  readonly tied: boolean;
}

export interface LocalServer {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts a real Neo4j Community server from its jars, where there is no Docker: takes a JDK 17 and Maven. */
export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  await fetchJars();
  await mkdir(options.home, { recursive: true });
  const log = join(options.home, 'server.log');
  const server = await launch(options, log);
  const ended = new Promise<void>(resolve => server.once('exit', () => resolve()));
  const stop = () => {
    server.kill('SIGTERM');
    return ended;
  };
  return { url: await readyUrl(server, log), pid: server.pid!, stop };
}

async function launch({ home, password, port, tied }: LocalServerOptions, log: string): Promise<ChildProcess> {
  const args = [...javaOptions(tied), 'Neo4jServer', join(here, 'neo4j.conf'), home, String(port)];
  const output = await open(log, 'w');
  const server = spawn('java', tied ? [...args, '--tied'] : args, {
    env: { ...process.env, NEO4J_PASSWORD: password },
    stdio: [tied ? 'pipe' : 'ignore', output.fd, output.fd],
    detached: !tied,
  });
  await output.close();
  if (!tied) server.unref();
  return server;
}

/** A short life starts fastest with the quick compiler and the classes of an earlier start, which it archives for later ones. */
function javaOptions(tied: boolean): readonly string[] {
  const packages = ['java.lang', 'java.nio', 'java.io', 'sun.nio.ch'];
  const opened = packages.map(name => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const archived = existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : [];
  const archiving = tied && !existsSync(archive) ? [`-XX:ArchiveClassesAtExit=${archive}`] : [];
  const quick = tied ? ['-XX:TieredStopAtLevel=1'] : [];
  const quiet = ['-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
  return [
    '-Xms512m',
    tied ? '-Xmx1g' : '-Xmx2g',
    '-XX:+UseSerialGC',
    ...quick,
    ...archived,
    ...archiving,
    ...quiet,
    ...opened,
    '-cp',
    join(lib, '*'),
  ];
}

async function readyUrl(server: ChildProcess, log: string): Promise<string> {
  const until = Date.now() + withinMs;
  for (;;) {
    const over = server.exitCode !== null || Date.now() > until;
    const said = await readFile(log, 'utf8');
    const url = /READY (\S+)/.exec(said)?.[1];
    if (url) return url;
    if (over) {
      server.kill('SIGKILL');
      throw new Error(`Neo4j did not start: ${said.trim().slice(-2_000) || 'no answer in time'}`);
    }
    await pause(100);
  }
}
