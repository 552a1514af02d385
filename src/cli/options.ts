import { type Command, InvalidArgumentError, Option } from 'commander';

/** A parser of whole numbers within bounds, as commander wants it. */
export const wholeNumber = (least: number, most: number) => (text: string) => {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
};

/** A parser of shares from 0 to 1. */
export function share(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError('Give a number from 0 to 1.');
}

/** A parser of words that must not be left out. */
export function nonEmpty(text: string): string {
  if (text.trim() !== '') return text.trim();
  throw new InvalidArgumentError('Give some words.');
}

/** A parser of dates as precise as known. */
export function partialDate(text: string): string {
  if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)) return text;
  throw new InvalidArgumentError('Give a date as 2022, 2022-03 or 2022-03-14.');
}

/** `--format` with the formats a command has, the first of them by default. */
export const formatOption = (formats: readonly string[], description: string): Option =>
  new Option('--format <format>', description).choices(formats).default(formats[0]);

/** `--as-of` for the commands that can show the graph of a date. */
export const asOfOption = (): Option =>
  new Option(
    '--as-of <date>',
    'the graph as the articles published by then tell it, made in memory; those without a date are left out',
  ).argParser(partialDate);

/** The help of a command, closed by examples. */
export function withExamples(command: Command, examples: readonly string[]): Command {
  return command.addHelpText('after', `\nExamples:\n${examples.map(example => `  $ gainsay ${example}`).join('\n')}`);
}
