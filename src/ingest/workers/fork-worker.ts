import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What a worker runs: TypeScript in a checkout, JavaScript in the built package, whichever this file is. */
export const readingProcess = new URL(`./reading-process${extname(import.meta.url)}`, import.meta.url);

/** Starts a worker in a process of its own. Detached, for Ctrl-C is meant for the parent, which lets it go. */
export const forkWorker = (script: URL): ChildProcess =>
  fork(fileURLToPath(script), [], {
    detached: true,
    execArgv: extname(script.pathname) === '.ts' ? ['--import', loaderOfTypeScript()] : [],
    // What an encoder tells of words holds numbers that JSON does not know.
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

/** By its address, for the name alone would be sought from the folder where the command was given. */
const loaderOfTypeScript = (): string => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
