import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphAddress } from '../../src/graph/open.ts';
import type { Question } from './questions.ts';

/** One who answers the questions: a process of its own. */
export interface Contender {
  readonly name: 'own' | 'ogm' | 'raw';
  /** Where it is asked. */
  readonly url: string;
  readonly process: ChildProcess;
}

/** What `npm run gainsay` tells Node of memory. */
const room = [
  '--min-semi-space-size=128',
  '--max-semi-space-size=128',
  '--max-old-space-size=16384',
  '--heap-growing-percent=100',
];
const here = dirname(fileURLToPath(import.meta.url));

/**
 * Starts a contender: our own server is the one that users start by `npm run gainsay`, with the settings it has where nothing is
 * said, but that it writes down no request, for the others do not. All have the same room for what is young.
 */
export async function startContender(name: Contender['name'], address: GraphAddress): Promise<Contender> {
  const { url, username, password } = address;
  const args =
    name === 'own'
      ? [join(here, '../../src/cli.ts'), 'serve', '--port', '0', '--graph', url]
      : [join(here, `${name}-server.ts`), url, username, password];
  const child = spawn(process.execPath, [...room, ...profiling(name), '--import', 'tsx', ...args], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => child.kill());
  const asked = await urlToldBy(child);
  return { name, url: name === 'own' ? `${asked}/graphql` : asked, process: child };
}

/** BENCH_PROFILE names a folder in which our own server leaves a profile of its processor time. */
const profiling = (name: Contender['name']): readonly string[] => {
  const folder = process.env.BENCH_PROFILE;
  return name === 'own' && folder ? ['--cpu-prof', '--cpu-prof-dir', folder] : [];
};

function urlToldBy(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (part: Buffer) => {
      if (said.length < 100_000) said += part;
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (url) resolve(url);
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    child.once('exit', () => reject(new Error(`a server did not start: ${said}`)));
  });
}

/** What a contender is sent for a question with these variables. */
export function bodyFor({ name }: Contender, question: Question, variables: object): string {
  if (name === 'raw') return JSON.stringify({ question: question.name, variables });
  return JSON.stringify({ query: name === 'own' ? question.own : question.ogm, variables });
}

/** Asks a contender once. */
export async function askOnce(contender: Contender, question: Question, variables: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const body = bodyFor(contender, question, variables);
  const response = await fetch(contender.url, { method: 'POST', headers, body });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(`${contender.name}: ${text.slice(0, 500)}`);
  return (JSON.parse(text) as { readonly data: unknown }).data;
}

export function stopContender({ process: child }: Contender): Promise<void> {
  return new Promise(resolve => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
