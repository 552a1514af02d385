import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edge, ImageNode } from '../../src/domain/image.ts';
import type { Entry } from '../../src/domain/journal.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { startDerivation } from '../../src/ingest/derivation/derivation.ts';
import { project } from '../../src/ingest/project.ts';
import { judgementsOn, picks, world } from '../law/any-evidence.ts';
import { runs } from '../law/runs.ts';

/** What is done to a derivation: some readings come, some articles are forgotten, something is judged. */
interface Turn {
  readonly come: readonly number[];
  readonly forgotten: readonly number[];
  readonly judged: readonly (readonly [number, number, number, number])[];
  /** Whether it is drawn before more comes. */
  readonly drawn: boolean;
}

const some = fc.array(fc.nat(20), { maxLength: 4 });
const turn: fc.Arbitrary<Turn> = fc.record({
  come: some,
  forgotten: fc.array(fc.nat(20), { maxLength: 2 }),
  judged: picks,
  drawn: fc.boolean(),
});

const last: Turn = { come: [], forgotten: [], judged: [], drawn: true };

/** An image to which changes are applied as a store applies them. */
function startImage() {
  const nodes = new Map<string, ImageNode>();
  const edges = new Map<string, Edge>();
  return {
    apply(changes: ReturnType<ReturnType<typeof startDerivation>['changes']>) {
      for (const { id } of changes.goneEdges) edges.delete(id);
      for (const id of changes.goneNodes) nodes.delete(id);
      for (const { hash: _, ...node } of changes.nodes) nodes.set(node.id, node);
      for (const { hash: _, ...edge } of changes.edges) edges.set(edge.id, edge);
    },
    whole: () => ({
      nodes: [...nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      edges: [...edges.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    }),
  };
}

test('whatever comes, goes and is judged, in whatever order, the image is that of the evidence kept', () => {
  fc.assert(
    fc.property(world, fc.array(turn, { minLength: 1, maxLength: 6 }), (readings, turns) => {
      const derivation = startDerivation();
      const image = startImage();
      const kept = new Map<string, Reading>();
      const journal = new Map<string, Entry>();
      for (const { come, forgotten, judged, drawn } of [...turns, last]) {
        const news = {
          readings: come.map(at => readings[at % readings.length]!),
          forgotten: forgotten.map(at => readings[at % readings.length]!.article.id),
          entries: judgementsOn(readings, judged),
        };
        for (const id of news.forgotten) kept.delete(id);
        for (const reading of news.readings) kept.set(reading.article.id, reading);
        for (const entry of news.entries) journal.set(entry.id, entry);
        derivation.take(news);
        if (!drawn) continue;
        image.apply(derivation.changes());
        expect(image.whole()).toEqual(project([...kept.values()], [...journal.values()]));
      }
    }),
    runs,
  );
});

test('what is known already changes nothing', () => {
  fc.assert(
    fc.property(world, picks, (readings, judged) => {
      const derivation = startDerivation();
      const news = { readings, entries: judgementsOn(readings, judged) };
      derivation.take(news);
      derivation.changes();
      derivation.take({ ...news, readings: structuredClone(readings) });
      expect(derivation.changes()).toEqual({
        nodes: [],
        edges: [],
        goneNodes: [],
        goneEdges: [],
        removed: 0,
      });
    }),
    runs,
  );
});

test('one article more writes nothing of articles that have nothing to do with it', () => {
  fc.assert(
    fc.property(world, readings => {
      const strange = readings.map(reading => reading.article.id);
      const derivation = startDerivation();
      derivation.take({ readings });
      derivation.changes();
      const [first] = readings;
      const apart: Reading = {
        ...first!,
        article: { ...first!.article, id: 'art_apart', text: 'Nobody is in it.', title: 'Apart', outlet: null },
        publisherId: null,
        mentions: [],
        descriptors: [],
        attributions: [],
        events: [],
      };
      derivation.take({ readings: [apart] });
      const { nodes, edges, removed } = derivation.changes();
      expect({ nodes: nodes.map(node => node.id), edges, removed, strange }).toEqual({
        nodes: ['art_apart'],
        edges: [],
        removed: 0,
        strange,
      });
    }),
    runs,
  );
});

test('an image of whatever evidence is made that of the evidence kept', () => {
  fc.assert(
    fc.property(world, world, picks, (stored, readings, judged) => {
      const was = startDerivation();
      was.take({ readings: stored });
      const changes = was.changes();
      const image = startImage();
      image.apply(changes);
      const derivation = startDerivation();
      derivation.take({ readings, entries: judgementsOn(readings, judged) });
      image.apply(derivation.changesFrom(changes));
      expect(image.whole()).toEqual(project(readings, judgementsOn(readings, judged)));
    }),
    runs,
  );
});
