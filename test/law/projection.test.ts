import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Judgement } from '../../src/domain/judgement.ts';
import { project } from '../../src/ingest/project.ts';
import { evidence, judgementsOn, world } from './any-evidence.ts';
import { runs } from './runs.ts';

test('any order of readings and judgements gives the same image', () => {
  fc.assert(
    fc.property(
      evidence.chain(({ readings, judgements }) =>
        fc.tuple(
          fc.constant(project(readings, judgements)),
          fc.shuffledSubarray(readings, { minLength: readings.length }),
          fc.shuffledSubarray([...judgements], { minLength: judgements.length }),
        ),
      ),
      ([image, readings, judgements]) => {
        expect(project(readings, judgements)).toEqual(image);
      },
    ),
    runs,
  );
});

test('the order inside a reading does not change the image', () => {
  fc.assert(
    fc.property(evidence, ({ readings, judgements }) => {
      const turned = readings.map(reading => ({
        ...reading,
        descriptors: [...reading.descriptors].reverse(),
        attributions: [...reading.attributions].reverse(),
        events: [...reading.events].reverse(),
      }));
      expect(project(turned, judgements)).toEqual(project(readings, judgements));
    }),
    runs,
  );
});

test('a reading kept twice counts once', () => {
  fc.assert(
    fc.property(evidence, ({ readings, judgements }) => {
      expect(project([...readings, readings[0]!], judgements)).toEqual(project(readings, judgements));
    }),
    runs,
  );
});

test('nothing that a taken-away article alone told stays behind', () => {
  fc.assert(
    fc.property(world, readings => {
      const [gone, ...rest] = readings;
      const image = project(rest, []);
      const left = JSON.stringify(image);
      expect(left).not.toContain(gone!.article.id);
      expect(gone!.attributions.some(({ id }) => left.includes(id))).toBe(false);
    }),
    runs,
  );
});

test('every edge joins two nodes of the image, every id stands once, and both lists are sorted', () => {
  fc.assert(
    fc.property(evidence, ({ readings, judgements }) => {
      const { nodes, edges } = project(readings, judgements);
      const ids = new Set(nodes.map(node => node.id));
      expect(edges.filter(edge => !ids.has(edge.from) || !ids.has(edge.to))).toEqual([]);
      for (const list of [nodes, edges]) {
        const sorted = [...new Set(list.map(one => one.id))].sort();
        expect(list.map(one => one.id)).toEqual(sorted);
      }
    }),
    runs,
  );
});

test('no utterance spans two days, but for copies, which count their days from another date', () => {
  fc.assert(
    fc.property(evidence, ({ readings, judgements }) => {
      const image = project(readings, judgements);
      const copies = new Set(image.edges.filter(edge => edge.kind === 'COPY_OF').map(edge => edge.from));
      const said = new Map(
        image.nodes
          .filter(({ labels, properties }) => labels[0] === 'Attribution' && !copies.has(String(properties.articleId)))
          .map(node => [node.id, node.properties.saidAt]),
      );
      const days = new Map<string, Set<unknown>>();
      for (const { kind, from, to } of image.edges)
        if (kind === 'EVIDENCE_FOR' && said.get(from)) days.set(to, (days.get(to) ?? new Set()).add(said.get(from)));
      expect([...days.values()].every(seen => seen.size === 1)).toBe(true);
    }),
    runs,
  );
});

test('"unsure", said later, takes a judgement back: the image is that of before but for the judgements kept', () => {
  fc.assert(
    fc.property(world, fc.tuple(fc.nat(60), fc.nat(60), fc.nat(1)), (readings, [one, other, verdict]) => {
      const first = judgementsOn(readings, [[one, other, verdict, 2]]);
      const undone = judgementsOn(readings, [[one, other, 2, 4]]);
      const seen = (judgements: readonly Judgement[]) => {
        const { nodes, edges } = project(readings, judgements);
        return { nodes: nodes.filter(node => node.properties.by !== 'PERSON'), edges };
      };
      expect(seen([...undone, ...first])).toEqual(seen([]));
    }),
    runs,
  );
});
