import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { Image } from '../../../src/domain/image.ts';
import { csv } from '../../../src/graph/formats/csv.ts';
import { graphml } from '../../../src/graph/formats/graphml.ts';
import { jsonl } from '../../../src/graph/formats/jsonl.ts';
import { jsonld } from '../../../src/graph/formats/jsonld.ts';
import { edge, node, smallImage } from '../../support/small-image.ts';

const nasty = 'a "b", <c> & d\r\ne\u0001 \ud800 😀';
const nastyImage: Image = {
  nodes: [node('sta_1', ['Statement'], { text: nasty }), node('sta_2', ['Statement'], { text: '=1+1' })],
  edges: [edge('edg_1', 'ABOUT', 'sta_1', 'sta_2', { role: nasty })],
};
const whole = (lines: Iterable<string>) => [...lines].join('');

describe.each([
  ['jsonl', jsonl],
  ['graphml', graphml],
  ['csv', csv],
  ['jsonld', jsonld],
])('%s', (_, format) => {
  test('gives equal bytes for equal images, whatever order they and their properties are in', () => {
    const turn = <Thing extends { readonly properties: object }>(thing: Thing) => ({
      ...thing,
      properties: Object.fromEntries(Object.entries(thing.properties).reverse()),
    });
    const turned = {
      nodes: smallImage.nodes.map(turn).reverse(),
      edges: smallImage.edges.map(turn).reverse(),
    } as Image;
    expect(whole(format(turned))).toBe(whole(format(smallImage)));
  });

  test('writes an empty graph', () => expect(() => whole(format({ nodes: [], edges: [] }))).not.toThrow());
});

test('JSON Lines has one record a line', () => {
  const lines = whole(jsonl(nastyImage)).trimEnd().split('\n');
  expect(lines.map(line => JSON.parse(line).type)).toEqual(['statement', 'statement', 'edge']);
  expect(JSON.parse(lines[0]!).text).toBe(nasty);
});

describe('GraphML', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name, _path, _leaf, isAttribute) => !isAttribute && ['key', 'node', 'edge', 'data'].includes(name),
    trimValues: false,
    parseTagValue: false,
  });
  const graphOf = (image: Image) => parser.parse(whole(graphml(image))).graphml;

  test.each([
    ['a small image', smallImage],
    ['text that XML cannot hold', nastyImage],
    ['nothing', { nodes: [], edges: [] }],
  ])('is well-formed with %s', (_, image) => expect(XMLValidator.validate(whole(graphml(image)))).toBe(true));

  test('declares a key of a type for every attribute it uses', () => {
    const { key, graph } = graphOf(smallImage);
    const declared = new Map(key.map((one: Record<string, string>) => [one.id, one['attr.type']]));
    const used = [...graph.node, ...graph.edge].flatMap(({ data }) => data.map(({ key }: { key: string }) => key));
    expect(used.filter((id: string) => !declared.has(id))).toEqual([]);
    expect(Object.fromEntries(declared)).toMatchObject({
      'node.rank': 'long',
      'node.unnamed': 'boolean',
      'node.aliases': 'string',
      'node.confidence': 'double',
      'edge.articleCount': 'long',
      'edge.at': 'string',
    });
  });

  test('has every node and edge, and text as it was but for what XML forbids', () => {
    const { graph } = graphOf(nastyImage);
    expect(graph.node.map(({ id }: { id: string }) => id)).toEqual(['sta_1', 'sta_2']);
    expect(graph.edge).toMatchObject([{ id: 'edg_1', source: 'sta_1', target: 'sta_2' }]);
    const text = graph.node[0].data.find(({ key }: { key: string }) => key === 'node.text')['#text'];
    const plain = text.replace(/&#(\d+);/g, (_: string, code: string) => String.fromCharCode(Number(code)));
    expect(plain).toBe('a "b", <c> & d\r\ne\ufffd \ufffd 😀');
  });
});

describe('CSV', () => {
  const table = (text: string): string[][] => {
    const rows: string[][] = [[]];
    for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
      rows.at(-1)!.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
      if (end === '\r\n') rows.push([]);
    }
    return rows.slice(0, -1);
  };

  test('has one header and rows of equal length', () => {
    const rows = table(whole(csv(smallImage)));
    expect(rows).toHaveLength(1 + smallImage.nodes.length + smallImage.edges.length);
    expect(rows.filter(row => row.length !== rows[0]!.length)).toEqual([]);
  });

  test('keeps commas, quotation marks and line ends', () => {
    expect(table(whole(csv(nastyImage)))).toEqual([
      ['_id', '_labels', '_start', '_end', '_type', 'role', 'text'],
      ['sta_1', ':Statement', '', '', '', '', nasty],
      ['sta_2', ':Statement', '', '', '', '', '=1+1'],
      ['edg_1', '', 'sta_1', 'sta_2', 'ABOUT', nasty, ''],
    ]);
  });
});

describe('JSON-LD', () => {
  const document = JSON.parse(whole(jsonld(smallImage)));
  const thing = (id: string) =>
    document['@graph'].find((one: Record<string, unknown>) => one['@id'] === `gainsay:${id}`);

  test('explains its terms by itself, without an address of anybody', () => {
    expect(document['@context']).toMatchObject({
      '@vocab': 'urn:gainsay:',
      DENIES: { '@type': '@id' },
      via: { '@container': '@list' },
    });
    expect(JSON.stringify(document['@context'])).not.toMatch(/https?:/);
  });

  test('links nodes by kinds of edges, and tells of an edge what it bears', () => {
    expect(thing('act_1')).toMatchObject({
      '@type': ['Actor', 'Person'],
      DENIES: ['gainsay:sta_1'],
      MADE: ['gainsay:utt_1'],
    });
    expect(thing('edg_02')).toMatchObject({
      '@type': 'DENIES',
      from: 'gainsay:act_1',
      to: 'gainsay:sta_1',
      at: '2021-05-04',
    });
    expect(thing('edg_03')).toBeUndefined();
  });

  test('keeps the ends of an edge apart from the days it holds for', () =>
    expect(thing('edg_01')).toMatchObject({ from: 'gainsay:act_1', fromDay: '2021-05-04', toDay: '2021-05-04' }));
});
