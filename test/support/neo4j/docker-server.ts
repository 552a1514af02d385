import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const composeFile = join(dirname(fileURLToPath(import.meta.url)), '../../../docker-compose.yml');

export interface DockerServerOptions {
  /** The name under which its containers and data stand. */
  readonly project: string;
  readonly password: string;
  /** 0 for any free one. */
  readonly port: number;
}

export interface DockerServer {
  readonly url: string;
  stop(options?: { readonly data: 'keep' | 'drop' }): Promise<void>;
}

/** Starts the Neo4j of docker-compose.yml and waits until it is healthy. */
export async function startDockerServer(options: DockerServerOptions): Promise<DockerServer> {
  const compose = composeOf(options);
  await compose('up', '--detach', '--wait');
  const { stdout } = await compose('port', 'neo4j', '7687');
  return {
    url: `bolt://${stdout.trim()}`,
    stop: async ({ data } = { data: 'keep' }) =>
      void (await compose('down', ...(data === 'drop' ? ['--volumes'] : []))),
  };
}

/** Whether a Neo4j of that name stands and runs. */
export async function dockerServerRuns(options: DockerServerOptions): Promise<boolean> {
  const { stdout } = await composeOf(options)('ps', '--quiet', '--status', 'running');
  return stdout.trim() !== '';
}

export const stopDockerServer = async (options: DockerServerOptions): Promise<void> =>
  void (await composeOf(options)('down'));

const composeOf =
  ({ project, password, port }: DockerServerOptions) =>
  (...args: readonly string[]) =>
    run('docker', ['compose', '--project-name', project, '--file', composeFile, ...args], {
      env: { ...process.env, NEO4J_PASSWORD: password, NEO4J_PORT: String(port) },
    });
