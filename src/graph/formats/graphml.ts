import type { Edge, Image, ImageNode, Properties, PropertyValue } from '../../domain/image.ts';
import { byId } from '../../domain/order.ts';
import { cellOf, columnsOf } from './columns.ts';

/** The graph as GraphML: every property a typed attribute, a list as JSON in a string; `labels` of nodes and `label` of edges tell what they are. */
export function* graphml(image: Image): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keyOf('node', 'labels', 'string');
  yield* keysOf('node', image.nodes);
  yield keyOf('edge', 'label', 'string');
  yield* keysOf('edge', image.edges);
  yield '<graph id="gainsay" edgedefault="directed">\n';
  for (const node of [...image.nodes].sort(byId)) yield nodeElement(node);
  for (const edge of [...image.edges].sort(byId)) yield edgeElement(edge);
  yield '</graph>\n</graphml>\n';
}

type Domain = 'node' | 'edge';

function* keysOf(domain: Domain, things: readonly (ImageNode | Edge)[]): Iterable<string> {
  for (const name of columnsOf(things)) {
    const types = new Set(
      things.flatMap(({ properties: { [name]: value } }) => (value === undefined ? [] : typeOf(value))),
    );
    yield keyOf(domain, name, widest(types));
  }
}

const typeOf = (value: PropertyValue): string => {
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string';
};

/** The one type that holds values of all these. */
function widest(types: ReadonlySet<string>): string {
  const [only] = types;
  if (types.size === 1) return only!;
  return [...types].every(type => type === 'long' || type === 'double') ? 'double' : 'string';
}

const keyOf = (domain: Domain, name: string, type: string): string =>
  `<key id="${escaped(`${domain}.${name}`)}" for="${domain}" attr.name="${escaped(name)}" attr.type="${type}"/>\n`;

function nodeElement({ id, labels, properties }: ImageNode): string {
  const names = labels.map(label => `:${label}`).join('');
  return `<node id="${escaped(id)}">${dataOf('node', { labels: names, ...properties })}</node>\n`;
}

function edgeElement({ id, kind, from, to, properties }: Edge): string {
  const ends = `source="${escaped(from)}" target="${escaped(to)}"`;
  return `<edge id="${escaped(id)}" ${ends}>${dataOf('edge', { label: kind, ...properties })}</edge>\n`;
}

const dataOf = (domain: Domain, properties: Properties): string =>
  columnsOf([{ properties }])
    .map(name => `<data key="${escaped(`${domain}.${name}`)}">${escaped(cellOf(properties[name]!))}</data>`)
    .join('');

/** Text that XML takes: what it cannot hold at all becomes the sign for that. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '\ufffd')
    .replace(/[&<>"\r]/g, sign => `&#${sign.charCodeAt(0)};`);
