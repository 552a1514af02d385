import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { dossierImage, freshPage } from '../../examples/queries.ts';
import { questions } from '../../examples/questions.ts';
import type { Image } from '../../src/domain/image.ts';
import { storeOf } from '../../src/graph/store-of.ts';
import { describeOnEngines } from '../support/engines.ts';

let image: Image;
beforeAll(async () => {
  image = await dossierImage();
});

test('an investigator finds at least 25 questions', () => expect(questions.length).toBeGreaterThanOrEqual(25));

describeOnEngines('docs/queries.md', engine => {
  test('shows what the graph answers; `npm run queries` renews it', { timeout: 180_000 }, async () => {
    const graph = await engine.openFresh();
    const store = storeOf(graph);
    await store.prepare();
    await store.replaceImage(image, 'examples');
    expect(await freshPage(graph)).toBe(readFileSync('docs/queries.md', 'utf8'));
  });
});
