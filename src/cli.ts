#!/usr/bin/env -S node --min-semi-space-size=128 --max-semi-space-size=128 --max-old-space-size=16384 --heap-growing-percent=100
import { main } from './cli/main.ts';
import { openTerminal } from './cli/terminal.ts';

process.exitCode = await main(process.argv.slice(2), openTerminal());
// A standard input that is still open would keep the process alive.
process.stdout.write('', () => process.exit());
