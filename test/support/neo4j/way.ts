import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How a Neo4j server can be had on this machine. */
export type Way = 'docker' | 'java';

/** Docker where an engine answers, a JDK with Maven elsewhere, null where there is neither. */
export async function wayToNeo4j(): Promise<Way | null> {
  if (await succeeds('docker', 'compose', 'version')) if (await succeeds('docker', 'info')) return 'docker';
  const [javac, maven] = await Promise.all([succeeds('javac', '--version'), succeeds('mvn', '--version')]);
  return javac && maven ? 'java' : null;
}

const succeeds = (command: string, ...args: readonly string[]): Promise<boolean> =>
  run(command, args, { timeout: 10_000 }).then(
    () => true,
    () => false,
  );
