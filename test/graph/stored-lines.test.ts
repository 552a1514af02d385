import { expect, test } from 'vitest';
import { articlesOf } from '../../bench/articles.ts';
import { evidenceLines } from '../../src/graph/evidence-lines.ts';
import { jsonl } from '../../src/graph/formats/jsonl.ts';
import { storedLines, storedLinesWithEvidence } from '../../src/graph/stored-lines.ts';
import { derive } from '../../src/ingest/derive.ts';
import { read } from '../../src/text/read.ts';
import { prepared } from '../e2e/support/embedded.ts';
import { describeOnEngines } from '../support/engines.ts';
import { seededEncoder } from '../support/seeded-encoder.ts';
import { smallImage } from '../support/small-image.ts';

async function textOf(lines: AsyncIterable<string> | Iterable<string>): Promise<string> {
  let text = '';
  for await (const line of lines) text += line;
  return text;
}

describeOnEngines('A graph exported page by page', engine => {
  test('gives the lines of its image', async () => {
    const store = await prepared(await engine.openFresh());
    await store.replaceImage(smallImage, 'stamp');
    expect(await textOf(storedLines(store))).toBe(await textOf(jsonl(smallImage)));
  });

  test('gives the lines of its evidence after them', async () => {
    const store = await prepared(await engine.openFresh());
    await store.keep(await Promise.all(articlesOf(8, 3).map(raw => read(raw, seededEncoder))));
    await derive(store);
    const image = await store.image();
    const exported = { image, readings: store.readings(), journal: await store.journal() };
    expect(await textOf(storedLinesWithEvidence(store))).toBe(
      (await textOf(jsonl(image))) + (await textOf(evidenceLines(exported))),
    );
  });
});
