import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchJars, lib } from './jars.ts';

const here = dirname(fileURLToPath(import.meta.url));
const archive = join(lib, 'classes.jsa');
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
  const server = launch(options);
  const ended = new Promise<void>(resolve => server.once('exit', () => resolve()));
  const url = await readyUrl(server, ended);
  const stop = () => {
    server.kill('SIGTERM');
    return ended;
  };
  return { url, pid: server.pid!, stop };
}

function launch({ home, password, port, tied }: LocalServerOptions): ChildProcess {
  const args = [...javaOptions(tied), 'Neo4jServer', join(here, 'neo4j.conf'), home, String(port)];
  const environment = { ...process.env, NEO4J_PASSWORD: password };
  if (tied) return spawn('java', [...args, '--tied'], { env: environment, stdio: ['pipe', 'pipe', 'pipe'] });
  return spawn('java', args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
}

/** A short life starts fastest with the quick compiler and the classes of an earlier start; a long one runs faster without. */
function javaOptions(tied: boolean): readonly string[] {
  const opened = ['java.lang', 'java.nio', 'java.io', 'sun.nio.ch'].map(
    name => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  const classes = existsSync(archive) ? `-XX:SharedArchiveFile=${archive}` : `-XX:ArchiveClassesAtExit=${archive}`;
  const quick = tied ? ['-XX:TieredStopAtLevel=1', classes, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'] : [];
  return ['-Xms512m', '-Xmx1g', '-XX:+UseSerialGC', ...quick, ...opened, '-cp', join(lib, '*')];
}

async function readyUrl(server: ChildProcess, ended: Promise<void>): Promise<string> {
  let said = '';
  let complaint = '';
  server.stderr?.on('data', data => {
    complaint = (complaint + data).slice(-4_000);
  });
  const ready = new Promise<string>(resolve =>
    server.stdout?.on('data', data => {
      said += data;
      const url = /READY (\S+)/.exec(said)?.[1];
      if (url) resolve(url);
    }),
  );
  const late = new Promise<void>(resolve => setTimeout(resolve, withinMs).unref());
  const url = await Promise.race([ready, ended, late]);
  if (url) return url;
  server.kill('SIGKILL');
  throw new Error(`Neo4j did not start: ${complaint.trim() || 'no answer in time'}`);
}
