import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Correction } from '../../src/domain/correction.ts';
import type { Edge, Image, ImageNode } from '../../src/domain/image.ts';
import { type Entry, entered, type Undoing } from '../../src/domain/journal.ts';
import { byId } from '../../src/domain/order.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { jsonl } from '../../src/graph/formats/jsonl.ts';
import { startDerivation } from '../../src/ingest/derivation/derivation.ts';
import { passageOfAttribution, passageOfDescriptor } from '../../src/ingest/project/find-again.ts';
import { project } from '../../src/ingest/project.ts';
import { judgementsOn, picks, world } from './any-evidence.ts';
import { runs } from './runs.ts';

const exported = (readings: readonly Reading[], journal: readonly Entry[]) =>
  [...jsonl(project(readings, journal))].join('');

const undoing = (undoes: string): Undoing =>
  entered<Undoing>({ kind: 'UNDO', undoes, reasons: ['taken back'], by: 'PERSON', at: '2024-06-01T12:00:00Z' });

/** Corrections of attributions picked by number: another speaker, another side, the statement of another attribution. */
function correctionsOn(
  readings: readonly Reading[],
  picked: readonly (readonly [number, number, number, number])[],
): readonly Correction[] {
  const attributions = readings.flatMap(reading => reading.attributions);
  const described = readings.flatMap(reading => reading.descriptors.map(descriptor => ({ reading, descriptor })));
  return picked.map(([one, other, field, day]) => {
    const attribution = attributions[one % attributions.length]!;
    const target = attributions[other % attributions.length]!;
    const { reading, descriptor } = described[other % described.length]!;
    const { text, vector, predicate, numbers } = target.proposition;
    return entered<Correction>({
      kind: 'CORRECTION',
      attributionId: attribution.id,
      passage: passageOfAttribution(attribution),
      ...(field === 0 && {
        speaker: {
          name: descriptor.name,
          kind: 'PERSON',
          descriptorId: descriptor.id,
          passage: passageOfDescriptor(descriptor.id, reading),
        },
      }),
      ...(field === 1 && { stance: (['ASSERTS', 'DENIES', 'NONE'] as const)[other % 3]! }),
      ...(field === 2 && {
        statement: {
          text,
          vector,
          predicate,
          numbers,
          attributionId: target.id,
          passage: passageOfAttribution(target),
        },
      }),
      reasons: ['misread'],
      by: 'PERSON',
      at: `2024-05-0${1 + (day % 9)}T12:00:00Z`,
    });
  });
}

const said = fc
  .tuple(world, picks, picks)
  .map(([readings, judged, corrected]) => ({
    readings,
    journal: [...judgementsOn(readings, judged), ...correctionsOn(readings, corrected)],
  }))
  .filter(({ journal }) => journal.length > 0);

test('what was taken back leaves no trace in the graph, whatever else was said', () => {
  fc.assert(
    fc.property(said, fc.nat(20), ({ readings, journal }, pick) => {
      const taken = journal[pick % journal.length]!;
      const without = journal.filter(entry => entry.id !== taken.id);
      expect(exported(readings, [...journal, undoing(taken.id)])).toBe(exported(readings, without));
    }),
    runs,
  );
});

test('what was taken back and then let stand again counts as before', () => {
  fc.assert(
    fc.property(said, fc.nat(20), ({ readings, journal }, pick) => {
      const first = undoing(journal[pick % journal.length]!.id);
      const second = undoing(first.id);
      expect(exported(readings, [second, ...journal, first])).toBe(exported(readings, journal));
    }),
    runs,
  );
});

test('the graph follows from what was said, not from the order of the journal', () => {
  fc.assert(
    fc.property(
      said.chain(({ readings, journal }) =>
        fc.tuple(
          fc.constant({ readings, journal }),
          fc.shuffledSubarray(journal, { minLength: journal.length }),
          fc.shuffledSubarray([...readings], { minLength: readings.length }),
        ),
      ),
      ([{ readings, journal }, shuffled, turned]) => {
        expect(exported(turned, shuffled)).toBe(exported(readings, journal));
      },
    ),
    runs,
  );
});

/** What a derivation draws when readings and entries come one after another. */
function drawnFrom(turns: readonly (Reading | Entry)[]): Image {
  const derivation = startDerivation();
  const nodes = new Map<string, ImageNode>();
  const edges = new Map<string, Edge>();
  for (const turn of turns) {
    derivation.take('article' in turn ? { readings: [turn] } : { entries: [turn] });
    const changes = derivation.changes();
    for (const { id } of changes.goneEdges) edges.delete(id);
    for (const id of changes.goneNodes) nodes.delete(id);
    for (const { hash: _, ...node } of changes.nodes) nodes.set(node.id, node);
    for (const { hash: _, ...edge } of changes.edges) edges.set(edge.id, edge);
  }
  return { nodes: [...nodes.values()].sort(byId), edges: [...edges.values()].sort(byId) };
}

test('what people say may come before, between and after the articles, one thing at a time', () => {
  fc.assert(
    fc.property(
      said.chain(({ readings, journal }) => {
        const undone = journal.length > 1 ? [undoing(journal[0]!.id)] : [];
        const turns = [...readings.map(atOneOfTwoPages), ...journal, ...undone];
        return fc.tuple(fc.constant(turns), fc.shuffledSubarray(turns, { minLength: turns.length }));
      }),
      ([turns, shuffled]) => {
        const readings = turns.filter((turn): turn is Reading => 'article' in turn);
        const journal = turns.filter((turn): turn is Entry => !('article' in turn));
        expect(drawnFrom(shuffled)).toEqual(project(readings, journal));
      },
    ),
    runs,
  );
});

/** So that some articles are versions of one page. */
const atOneOfTwoPages = (reading: Reading, at: number): Reading => ({
  ...reading,
  article: {
    ...reading.article,
    url: `https://harbour.example/${at % 3 === 0 ? 'ferry' : at % 3 === 1 ? 'pier' : ''}`,
  },
});
