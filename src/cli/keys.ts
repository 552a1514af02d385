import { createHash, randomBytes } from 'node:crypto';
import { type Command, Option } from 'commander';
import { nonEmpty, withExamples } from './options.ts';
import { run, type Session, type Shell } from './session.ts';

interface Options {
  readonly name: string;
  readonly role: string;
}

/** `gainsay keys new`: a key for a program that asks the server. */
export function keysCommand(program: Command, shell: Shell): void {
  const command = program
    .command('keys')
    .summary('make a key for whoever asks the server')
    .description('Makes keys for whoever asks the server over a network.');
  const making = command
    .command('new')
    .description(
      'Prints a key, once, and the line for GAINSAY_API_KEYS that lets it in. Only its SHA-256 is kept: who reads the settings\n' +
        'of the server does not know the key. It is sent as `Authorization: Bearer <key>`.',
    )
    .option('--name <name>', 'who has it, for the log', nonEmpty, 'key')
    .addOption(
      new Option('--role <role>', 'READER asks, EDITOR also writes, ADMIN also takes away')
        .choices(['READER', 'EDITOR', 'ADMIN'])
        .default('READER'),
    )
    .action(run(shell, makeKey));
  withExamples(making, ['keys new', 'keys new --name desk --role EDITOR']);
}

async function makeKey({ terminal }: Session, { name, role }: Options): Promise<number> {
  if (!/^[\w.-]{1,64}$/.test(name)) {
    terminal.say('gainsay: --name must be 1 to 64 letters, digits, dots, dashes or underscores.');
    return 2;
  }
  const key = `gainsay_${randomBytes(32).toString('base64url')}`;
  const hash = createHash('sha256').update(key).digest('hex');
  await terminal.print(`${JSON.stringify({ key, setting: `GAINSAY_API_KEYS=${name}:${role}:${hash}` }, null, 2)}\n`);
  return 0;
}
