import { describe, expect, test } from 'vitest';
import type { NeighbourhoodQuery, Relation } from '../../web/src/graphql/operations.ts';
import { placedLabels, wrapped } from '../../web/src/screens/graph/canvas/labels.ts';
import { laidOut } from '../../web/src/screens/graph/canvas/layout.ts';
import { chosenNodes, mostNodes, share } from '../../web/src/screens/graph/chosen-nodes.ts';
import { drawing, kindCounts, periodsOf } from '../../web/src/screens/graph/drawing.ts';
import { knownGraph } from '../../web/src/screens/graph/known-graph.ts';
import { stagesOf } from '../../web/src/screens/graph/stages.ts';
import { startsIn, stepsIn, withoutLastStep, withStep } from '../../web/src/screens/graph/steps.ts';

type Edge = readonly [from: string, relation: Relation, to: string, at?: string];

/** What the server tells of one thing: `s…` are statements, `p…` places, all others are persons. */
function answer(ids: readonly string[], edges: readonly Edge[], hidden: Readonly<Record<string, number>> = {}) {
  return {
    neighbourhood: {
      nodes: ids.map(id => {
        if (id.startsWith('s')) return { __typename: 'Statement', id, text: `Text ${id}`, status: 'DISPUTED' } as const;
        if (id.startsWith('p')) return { __typename: 'Place', id, name: `Place ${id}` } as const;
        return { __typename: 'Person', id, name: `Name ${id}`, kind: 'PERSON' } as const;
      }),
      edges: edges.map(([from, relation, to, at], index) => ({
        id: `${from}${relation}${to}${index}`,
        relation,
        at: at ?? null,
        from: { id: from },
        to: { id: to },
      })),
      hidden: Object.entries(hidden).map(([nodeId, count]) => ({ nodeId, count })),
    },
  } satisfies NeighbourhoodQuery;
}

const quarrel = answer(
  ['a', 's1', 's2', 'b', 'p1'],
  [
    ['a', 'ASSERTS', 's1', '2031-05-02'],
    ['a', 'DENIES', 's1', '2031-05-04'],
    ['a', 'DENIES', 's1', '2031-05-06'],
    ['a', 'ASSERTS', 's2'],
    ['b', 'DENIES', 's1', '2031-05-03'],
    ['s1', 'ABOUT', 'p1'],
    ['s2', 'CONTRADICTS', 's1'],
  ],
  { s1: 2, b: 5 },
);
const known = knownGraph([{ centre: 'a', answer: quarrel }]);
const all = { starts: ['a'], hidden: new Set<string>(), days: { from: null, to: null } };
const ids = ['a', 's1', 's2', 'b', 'p1'];
const names = ({ nodes }: { readonly nodes: readonly { readonly id: string }[] }) => nodes.map(({ id }) => id);

describe('steps', () => {
  test('are read from the address in their order, and what is none is passed over', () => {
    const params = new URLSearchParams(
      'ids=a,b&ids=b&open=c&hide=PERSON&pin=c~12~-3.5&close=c&pin=broken&open=&free=c',
    );
    expect(startsIn(params)).toEqual(['a', 'b']);
    expect(stepsIn(params)).toEqual([
      { does: 'open', id: 'c' },
      { does: 'pin', id: 'c', place: { x: 12, y: -3.5 } },
      { does: 'close', id: 'c' },
      { does: 'free', id: 'c' },
    ]);
  });

  test('are written as they are read, and taken back one by one', () => {
    const before = new URLSearchParams('ids=a&hide=PLACE');
    const opened = withStep(before, { does: 'open', id: 'b' });
    const pinned = withStep(opened, { does: 'pin', id: 'b', place: { x: 3.4, y: -7.6 } });
    expect(stepsIn(pinned).at(-1)).toEqual({ does: 'pin', id: 'b', place: { x: 3, y: -8 } });
    expect(withoutLastStep(pinned)?.toString()).toBe(opened.toString());
    expect(withoutLastStep(opened)?.toString()).toBe(before.toString());
    expect(withoutLastStep(before)).toBeNull();
  });
});

describe('which nodes are shown', () => {
  const crowd = Array.from({ length: 100 }, (_, index) => `n${index}`);
  const told = (centre: string, near: readonly string[]) => ({ centre, answer: answer([centre, ...near], []) });
  const open = (id: string) => ({ does: 'open', id }) as const;
  const close = (id: string) => ({ does: 'close', id }) as const;

  test('a share of the neighbours, the first the server tells; as many more each time', () => {
    const graph = knownGraph([told('a', crowd)]);
    expect(chosenNodes(graph, ['a'], []).ids).toEqual(['a', ...crowd.slice(0, share)]);
    expect(chosenNodes(graph, ['a'], [open('a')]).ids).toEqual(['a', ...crowd.slice(0, 2 * share)]);
  });

  test('no more than can be read, and it is known how many find no room', () => {
    const graph = knownGraph(
      ['a', 'b', 'c', 'd', 'e', 'f'].map(id =>
        told(
          id,
          crowd.map(near => `${id}${near}`),
        ),
      ),
    );
    const { ids: shown, leftOut } = chosenNodes(graph, ['a', 'b', 'c', 'd', 'e', 'f'], []);
    expect(shown).toHaveLength(mostNodes);
    expect(leftOut).toBe(6 + 6 * share - mostNodes);
  });

  test('what is collapsed loses what came with it alone; what the drawing begins with stays', () => {
    const graph = knownGraph([told('a', ['b', 'c']), told('b', ['c', 'd'])]);
    expect(chosenNodes(graph, ['a'], [open('b')]).ids).toEqual(['a', 'b', 'c', 'd']);
    expect(chosenNodes(graph, ['a'], [open('b'), close('b')]).ids).toEqual(['a', 'b', 'c']);
    expect(chosenNodes(graph, ['a'], [open('b'), close('a')]).ids).toEqual(['a', 'b', 'c', 'd']);
    expect(chosenNodes(graph, ['a'], [close('a')]).ids).toEqual(['a']);
  });
});

describe('what is drawn', () => {
  test('connections of one kind are one line, and lines between the same two stand beside each other', () => {
    const { lines } = drawing(known, ids, all);
    const denials = lines.find(({ key }) => key === 'a DENIES s1');
    expect(denials).toMatchObject({ count: 2, first: '2031-05-04', last: '2031-05-06' });
    expect(lines.filter(({ from, to }) => from === 'a' && to === 's1').map(({ lane }) => lane)).toEqual([-0.5, 0.5]);
    expect(lines).toHaveLength(6);
  });

  test('each node says how many of its connections are not drawn', () => {
    const counts = Object.fromEntries(drawing(known, ids, all).nodes.map(({ id, hiddenCount }) => [id, hiddenCount]));
    expect(counts).toEqual({ a: 0, s1: 2, s2: 0, b: 5, p1: 0 });
    const less = drawing(known, ['a', 's1'], all).nodes.find(({ id }) => id === 's1');
    expect(less?.hiddenCount).toBe(2 + 3);
  });

  test('what the legend leaves out takes along what hangs on it alone, but not the beginning', () => {
    expect(names(drawing(known, ids, { ...all, hidden: new Set(['DENIES']) }))).toEqual(['a', 's1', 's2', 'p1']);
    expect(names(drawing(known, ids, { ...all, hidden: new Set(['STATEMENT']) }))).toEqual(['a']);
    expect(names(drawing(known, ids, { ...all, hidden: new Set(['PERSON']) }))).toEqual(['a', 's1', 's2', 'p1']);
  });

  test('on some days only what was said then, and what belongs to it', () => {
    const then = drawing(known, ids, { ...all, days: { from: '2031-05-03', to: '2031-05-03' } });
    expect(names(then)).toEqual(['a', 's1', 'b', 'p1']);
    expect(then.lines.map(({ key }) => key)).toEqual(['b DENIES s1', 's1 ABOUT p1']);
  });

  test('the timeline counts sides day by day, whatever days are chosen', () => {
    expect(periodsOf(known, ids, new Set(['DENIES']))).toEqual([
      { at: null, assertionCount: 1, denialCount: 0 },
      { at: '2031-05-02', assertionCount: 1, denialCount: 0 },
    ]);
    expect(kindCounts(known, ids).get('DENIES')).toBe(2);
  });
});

describe('the layout', () => {
  const links = [...known.links.values()];
  const stages = stagesOf(known, ['a'], []);

  test('is the same for the same drawing', () => {
    expect([...laidOut(stages, links)]).toEqual([...laidOut(stagesOf(known, ['a'], []), [...links])]);
  });

  test('keeps what is pinned where it is', () => {
    const pinned = stepsIn(new URLSearchParams('pin=s1~400~-250&open=b'));
    expect(laidOut(stagesOf(known, ['a'], pinned), links).get('s1')).toEqual({ x: 400, y: -250 });
  });

  test('keeps apart what is drawn', () => {
    const places = [...laidOut(stages, links).values()];
    const gaps = places.flatMap((one, at) =>
      places.slice(at + 1).map(other => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(20);
  });
});

describe('names', () => {
  test.each([
    ['Ilse Marrow', ['Ilse Marrow']],
    ['The Ministry of Harbours approved the Port plan', ['The Ministry of Harbours', 'approved the Port plan']],
    [
      'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
      ['One two three four five', 'six seven eight nine ten', 'eleven twelve thirteen…'],
    ],
  ])('%s', (name, lines) => expect(wrapped(name)).toEqual(lines));

  test('cover neither each other nor a node; where there is no room the count stands alone or nothing', () => {
    const standing = (id: string, x: number, isUrgent = false) => ({
      x,
      y: 200,
      size: 8,
      width: 100,
      label: { id, lines: [`Name ${id}`], more: '+3' },
      isUrgent,
    });
    const near = [
      standing('one', 300),
      standing('two', 320),
      standing('three', 340),
      standing('four', 360),
      standing('five', 380),
    ];
    const paper = { width: 1000, height: 400 };
    const placed = placedLabels(near, paper);
    expect(placed.length).toBeGreaterThanOrEqual(2);
    expect(new Set(placed.map(({ id }) => id)).size).toBe(placed.length);
    expect(placedLabels([standing('alone', 500)], paper)).toMatchObject([{ id: 'alone', align: 'left', x: 512 }]);
  });
});
