import { parseArgs } from 'node:util';
import { type Agreement, agreementOf } from '../src/cli/eval/clusters.ts';
import type { Reading } from '../src/domain/reading.ts';
import { startDerivation } from '../src/ingest/derivation/derivation.ts';
import { read } from '../src/text/read.ts';
import { openEncoder } from '../src/text/tag.ts';
import { type Conveyed, conveyedIn } from './statements/conveyed.ts';
import { dossiersIn } from './statements/dossiers.ts';

/**
 * How well statements are matched in invented dossiers that nothing was tuned on, each by itself: B³ over the contents that are found.
 * The names of files may be given to take some of them only: `npm run bench:statements -- health-1 towns-3`.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const dossiers = dossiersIn(new URL('statements/dossiers/', import.meta.url), positionals);
const encoder = await openEncoder({ threads: 2 });
const agreements: Agreement[] = [];
for (const { name, articles } of dossiers) {
  const readings: Reading[] = [];
  for (const { raw } of articles) readings.push(await read(raw, encoder));
  const conveyed = readings.flatMap((reading, at) => conveyedIn(reading, articles[at]!.marks));
  const agreement = agreementOf(groupedIn(readings, conveyed));
  if (agreement === null) continue;
  agreements.push(agreement);
  console.log(lineOf(`${name} (${conveyed.length} contents)`, agreement));
}
await encoder.close();
const mean = (side: keyof Agreement) => agreements.reduce((sum, each) => sum + each[side], 0) / agreements.length;
const means = { f1: mean('f1'), precision: mean('precision'), recall: mean('recall') };
console.log(lineOf(`${agreements.length} dossiers on average`, means));

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
