import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { DomainError } from '../domain/errors.ts';
import type { Image } from '../domain/image.ts';
import { type Exported, evidenceLines } from '../graph/evidence-lines.ts';
import { csv } from '../graph/formats/csv.ts';
import { graphml } from '../graph/formats/graphml.ts';
import { jsonl } from '../graph/formats/jsonl.ts';
import { jsonld } from '../graph/formats/jsonld.ts';
import type { Store } from '../graph/store.ts';
import { storedLines, storedLinesWithEvidence } from '../graph/stored-lines.ts';
import { asOf } from '../ingest/as-of.ts';
import { asOfOption, formatOption, withExamples } from './options.ts';
import { run, type Session, type Shell } from './session.ts';
import { asOfText, warnIfStale, withGraph } from './with-graph.ts';

const formats = { jsonl, graphml, csv, jsonld } satisfies Record<string, (image: Image) => Iterable<string>>;

interface Options {
  readonly format: keyof typeof formats;
  readonly evidence: boolean;
  readonly asOf?: string;
  readonly out?: string;
}

/** `gainsay export`: the whole graph in a fixed order. */
export function exportCommand(program: Command, shell: Shell): void {
  const command = program
    .command('export')
    .summary('print the whole graph, equal graphs as equal bytes')
    .description(
      'Prints the whole graph in a fixed order: equal graphs give equal bytes, whatever engine keeps them. ' +
        'As JSON Lines it comes with its evidence: `ingest --import` makes the same graph of it elsewhere.',
    )
    .addOption(formatOption(Object.keys(formats), 'how to write it'))
    .option('--no-evidence', 'leave out what only an import needs: the readings and corrections (jsonl)')
    .addOption(asOfOption())
    .option('--out <file>', 'write to this file, whole or not at all')
    .action(run(shell, exportGraph));
  withExamples(command, [
    'export > graph.jsonl',
    'export --format graphml --out graph.graphml',
    'ingest --import graph.jsonl --graph file:./copy',
  ]);
}

function exportGraph(session: Session, options: Options): Promise<number> {
  return withGraph(session, async ({ store }) => {
    const lines = await linesOf(store, session, options);
    if (options.out === undefined) for await (const line of lines) await session.terminal.print(line);
    else await writeWhole(options.out, lines);
    return 0;
  });
}

/** What is to be written: of the stored graph as JSON Lines page by page, else of a whole image. */
async function linesOf(store: Store, session: Session, options: Options): Promise<AsyncIterable<string>> {
  const { format, evidence, asOf: date } = options;
  if (date !== undefined) {
    const known = await asOf(store, date);
    session.terminal.say(asOfText(known, date));
    return linesOfImage(known, options);
  }
  await warnIfStale(session, store);
  if (format === 'jsonl') return evidence ? storedLinesWithEvidence(store) : storedLines(store);
  return linesOfImage({ image: await store.image(), readings: [], journal: [] }, options);
}

async function* linesOfImage(exported: Exported, { format, evidence }: Options): AsyncIterable<string> {
  yield* formats[format](exported.image);
  if (format === 'jsonl' && evidence) yield* evidenceLines(exported);
}

async function writeWhole(file: string, lines: AsyncIterable<string>): Promise<void> {
  const part = `${file}.part`;
  try {
    await pipeline(Readable.from(lines), createWriteStream(part));
    await rename(part, file);
  } catch (cause) {
    await rm(part, { force: true });
    throw new DomainError('BAD_USAGE', `cannot write ${file} (${(cause as Error).message}): choose another --out`, {
      cause,
    });
  }
}
