import type { Edge, Image, ImageNode, Properties } from '../../domain/image.ts';
import { byId, byText, groupBy } from '../../domain/order.ts';
import { nearEnd } from '../vocabulary.ts';
import { columnsOf } from './columns.ts';

/**
 * The graph as one JSON-LD document that needs nothing beside itself: a node links to those it has edges to,
 * and an edge that bears properties is a thing of its own, with `from` and `to`.
 */
export function* jsonld(image: Image): Iterable<string> {
  const leaving = groupBy([...image.edges].sort(byId), edge => edge.from);
  const nodes = [...image.nodes].sort(byId).map(node => nodeObject(node, leaving.get(node.id) ?? []));
  const edges = [...image.edges].sort(byId).filter(bearsProperties).map(edgeObject);
  yield `{"@context":${JSON.stringify(contextOf(image))},"@graph":[`;
  let separator = '\n';
  for (const thing of [...nodes, ...edges]) {
    yield `${separator}${JSON.stringify(thing)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

function contextOf({ nodes, edges }: Image) {
  const links = ['from', 'to', ...Object.keys(nearEnd)].map(name => [name, { '@type': '@id' }]);
  const lists = columnsOf([...nodes, ...edges].map(listsOnly)).map(name => [name, { '@container': '@list' }]);
  return { gainsay: 'urn:gainsay:', '@vocab': 'urn:gainsay:', ...Object.fromEntries([...links, ...lists]) };
}

const listsOnly = ({ properties }: { readonly properties: Properties }) => ({
  properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => Array.isArray(value))),
});

function nodeObject({ id, labels, properties }: ImageNode, leaving: readonly Edge[]) {
  const links = [...groupBy(leaving, edge => edge.kind)].sort(([a], [b]) => byText(a, b));
  const targets = links.map(([kind, edges]) => [kind, [...new Set(edges.map(edge => iri(edge.to)))].sort(byText)]);
  return { '@id': iri(id), '@type': labels, ...sorted(properties), ...Object.fromEntries(targets) };
}

const bearsProperties = ({ properties }: Edge): boolean => Object.keys(properties).length > 0;

const edgeObject = ({ id, kind, from, to, properties }: Edge) => ({
  '@id': iri(id),
  '@type': kind,
  from: iri(from),
  to: iri(to),
  ...sorted(properties),
});

const iri = (id: string): string => `gainsay:${id}`;

/** The properties in one order; an edge's own `from` and `to` are days, not ends. */
const sorted = (properties: Properties) =>
  Object.fromEntries(
    columnsOf([{ properties }]).map(name => [name === 'from' || name === 'to' ? `${name}Day` : name, properties[name]]),
  );
