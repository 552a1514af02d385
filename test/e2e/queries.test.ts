import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { changes } from '../../examples/changes.ts';
import { dossierReadings, drawDossier, freshPage } from '../../examples/queries.ts';
import { questions } from '../../examples/questions.ts';
import { schema } from '../../src/api/schema.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { describeOnEngines } from '../support/engines.ts';

let readings: readonly Reading[];
beforeAll(async () => {
  readings = await dossierReadings();
});

test('an investigator finds at least 25 questions', () => expect(questions.length).toBeGreaterThanOrEqual(25));

test('every mutation is shown, and what it is to be told', () => {
  const shown = changes.map(({ query }) => query).join();
  for (const name of Object.keys(schema.getMutationType()!.getFields())) expect(shown).toContain(` ${name}(`);
  expect(shown).toContain('subscription {');
});

describeOnEngines('docs/queries.md', engine => {
  test('shows what the graph answers; `npm run queries` renews it', { timeout: 180_000 }, async () => {
    const graph = await engine.openFresh();
    await drawDossier(graph, readings);
    expect(await freshPage(graph)).toBe(readFileSync('docs/queries.md', 'utf8'));
  });
});
