import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Agreement, agreementOf } from '../src/cli/eval/clusters.ts';
import type { Reading } from '../src/domain/reading.ts';
import { startDerivation } from '../src/ingest/derivation/derivation.ts';
import { read } from '../src/text/read.ts';
import { readModelFiles } from '../src/text/tag/model-files.ts';
import { openWordPieces } from '../src/text/tag/word-pieces.ts';
import { openEncoder } from '../src/text/tag.ts';
import { type Conveyed, conveyedIn } from './statements/conveyed.ts';
import { dossiersIn } from './statements/dossiers.ts';
import { newsIn, unlikeIn } from './statements/news.ts';
import { startPairing } from './statements/signs.ts';
import { trainingWindows } from './statements/windows.ts';

/**
 * How well statements are matched in invented dossiers, each by itself: B³ over the contents that are found. The names of files may be
 * given to take some of them only: `npm run bench:statements -- energy-1`. `--from` takes another folder of dossiers, `--news` real
 * articles in JSON lines instead, of which no two contents say the same; `--windows` and `--signs` write to a file what training takes
 * (`training/README.md`).
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string', default: new URL('statements/dossiers', import.meta.url).pathname },
    news: { type: 'string' },
    windows: { type: 'string' },
    signs: { type: 'string' },
  },
});
const dossiers = values.news ? newsIn(values.news) : dossiersIn(values.from, positionals);
const encoder = await openEncoder({ threads: 2 });
const [windows, signs] = [values.windows, values.signs].map(file => (file ? createWriteStream(file) : null));
const wordPieces = windows ? await openPieces() : null;
const pairsOf = startPairing();
const agreements: Agreement[] = [];
for (const dossier of dossiers) {
  const { name, articles } = dossier;
  const readings: Reading[] = [];
  for (const { raw } of articles) readings.push(await read(raw, encoder));
  const conveyed = readings.flatMap((reading, at) =>
    values.news ? unlikeIn(reading) : conveyedIn(reading, articles[at]!.marks),
  );
  for (const one of wordPieces ? trainingWindows(dossier, readings, conveyed, wordPieces) : [])
    windows!.write(`${JSON.stringify(one)}\n`);
  for (const one of signs ? pairsOf(name, readings, conveyed) : []) signs!.write(`${JSON.stringify(one)}\n`);
  const agreement = agreementOf(groupedIn(readings, conveyed));
  if (agreement === null) continue;
  agreements.push(agreement);
  console.log(lineOf(`${name} (${conveyed.length} contents)`, agreement));
}
await encoder.close();
windows?.end();
signs?.end();
if (agreements.length > 0) {
  const mean = (side: keyof Agreement) => agreements.reduce((sum, each) => sum + each[side], 0) / agreements.length;
  const means = { f1: mean('f1'), precision: mean('precision'), recall: mean('recall') };
  console.log(lineOf(`${agreements.length} dossiers on average`, means));
}

async function openPieces() {
  const { tokenizer, configuration } = await readModelFiles();
  return openWordPieces(tokenizer, configuration);
}

function groupedIn(readings: readonly Reading[], conveyed: readonly Conveyed[]) {
  const derivation = startDerivation();
  derivation.take({ readings });
  const statementOf = new Map(
    derivation.changes().nodes.map(({ id, properties }) => [id, properties.statementId as string | undefined]),
  );
  return conveyed.flatMap(({ attribution, says }) => {
    const statement = statementOf.get(attribution.id);
    return statement && says ? [{ gold: says, found: statement }] : [];
  });
}

function lineOf(title: string, { f1, precision, recall }: Agreement): string {
  const [f, p, r] = [f1, precision, recall].map(value => value.toFixed(3));
  return `${f}  precision ${p}  recall ${r}  ${title}`;
}
