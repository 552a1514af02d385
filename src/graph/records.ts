import type { Edge, Image, ImageNode, NodeLabel, Properties, PropertyValue } from '../domain/image.ts';
import { byId, byText, groupBy } from '../domain/order.ts';

/** What records tell of, in the order they come. */
export type RecordType =
  | 'article'
  | 'attribution'
  | 'mention'
  | 'actor'
  | 'statement'
  | 'utterance'
  | 'event'
  | 'place'
  | 'judgement'
  | 'edge'
  | 'reading'
  | 'correction'
  | 'undo';

/** One line of `extract` and `export --format jsonl`. What is not known is null, a list that is empty `[]`. */
export interface ExportRecord {
  readonly type: RecordType;
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A record as a line of its own. */
export const lineOf = (record: ExportRecord): string => `${JSON.stringify(record)}\n`;

/** The whole graph as records: by type, each type by id. Equal images give equal records, whatever engine kept them. */
export function recordsOf(image: Image): readonly ExportRecord[] {
  const graph = indexed(image);
  const nodes = [...image.nodes].sort(byId);
  const ofNodes = kinds.flatMap(([label, recordOf]) =>
    nodes.filter(({ labels }) => labels.includes(label)).map(node => recordOf(node, graph)),
  );
  return [...ofNodes, ...[...image.edges].sort(byId).map(edgeRecord)];
}

/** What a record needs to know beyond its own node. */
export interface Indexed {
  readonly nodes: ReadonlyMap<string, ImageNode>;
  readonly from: ReadonlyMap<string, readonly Edge[]>;
  readonly to: ReadonlyMap<string, readonly Edge[]>;
}

type RecordOf = (node: ImageNode, graph: Indexed) => ExportRecord;

/** The labels that have records, in the order of the records, each with what makes them. */
export const kinds: readonly (readonly [NodeLabel, RecordOf])[] = [
  ['Article', articleRecord],
  ['Attribution', attributionRecord],
  ['Mention', mentionRecord],
  ['Actor', actorRecord],
  ['Statement', statementRecord],
  ['Utterance', utteranceRecord],
  ['Event', eventRecord],
  ['Place', placeRecord],
  ['Judgement', judgementRecord],
];

const indexed = ({ nodes, edges }: Image): Indexed => ({
  nodes: new Map(nodes.map(node => [node.id, node])),
  from: groupBy(edges, edge => edge.from),
  to: groupBy(edges, edge => edge.to),
});

function articleRecord(node: ImageNode): ExportRecord {
  const { id, properties } = node;
  const fields = picked(properties, [
    'file',
    'title',
    'url',
    'outlet',
    'publishedAt',
    'language',
    'originGroup',
    'text',
  ]);
  return { type: 'article', id, ...fields };
}

function attributionRecord({ id, properties }: ImageNode, { nodes }: Indexed): ExportRecord {
  const text = nodes.get(String(properties.articleId))?.properties.text;
  const span = (start: PropertyValue | undefined, end: PropertyValue | undefined) => spanOf(String(text), start, end);
  const starts = listOf(properties.contentStarts);
  const ends = listOf(properties.contentEnds);
  return {
    type: 'attribution',
    id,
    ...picked(properties, ['articleId', 'parentId']),
    source: span(properties.sourceStart, properties.sourceEnd),
    cue: span(properties.cueStart, properties.cueEnd),
    content: starts.map((start, index) => span(start, ends[index])),
    ...picked(properties, ['mode', 'stance', 'denialKind', 'act', 'actorId', 'actor', 'actorKind']),
    ...lists(properties, ['onBehalfOf', 'onBehalfOfNames', 'via']),
    ...picked(properties, ['addressee', 'saidAt', 'statementId', 'utteranceId', 'confidence', 'rule']),
    ...lists(properties, ['corrections', 'corrected']),
    machine: properties.corrected === undefined ? null : machineReading(properties),
  };
}

/** What the machine read where people have corrected it. */
const machineReading = (properties: Properties) => ({
  actorId: properties.machineActorId ?? null,
  actor: properties.machineActor ?? null,
  stance: properties.machineStance ?? null,
  denialKind: properties.machineDenialKind ?? null,
  statement: properties.machineStatement ?? null,
});

function mentionRecord({ id, properties }: ImageNode, graph: Indexed): ExportRecord {
  const [referent] = targets(id, 'REFERS_TO', graph);
  const actorId = graph.nodes.get(referent ?? '')?.labels.includes('Actor') ? referent : null;
  const fields = picked(properties, ['articleId', 'start', 'end', 'text', 'kind', 'name', 'reading']);
  return { type: 'mention', id, ...fields, actorId };
}

function actorRecord({ id, properties }: ImageNode, graph: Indexed): ExportRecord {
  const { kind, name, country, unnamed } = picked(properties, ['kind', 'name', 'country', 'unnamed']);
  const speaksFor = targets(id, 'SPEAKS_FOR', graph);
  return { type: 'actor', id, kind, name, ...lists(properties, ['aliases']), country, unnamed, speaksFor };
}

function statementRecord({ id, properties }: ImageNode): ExportRecord {
  return { type: 'statement', id, ...picked(properties, ['text', 'status']) };
}

function utteranceRecord({ id, properties }: ImageNode, graph: Indexed): ExportRecord {
  const fields = picked(properties, ['actorId', 'statementId', 'stance', 'denialKind', 'act', 'saidAt', 'addressee']);
  return { type: 'utterance', id, ...fields, articleIds: targets(id, 'REPORTED_BY', graph) };
}

function eventRecord({ id, properties }: ImageNode, graph: Indexed): ExportRecord {
  const [placeId = null] = targets(id, 'TAKES_PLACE_IN', graph);
  const participantIds = sources(id, 'PARTICIPATES_IN', graph);
  const statementIds = sources(id, 'ABOUT', graph);
  const { type: kind, ...fields } = picked(properties, ['type', 'text', 'when']);
  return { type: 'event', id, kind, ...fields, placeId, participantIds, statementIds };
}

function placeRecord({ id, properties }: ImageNode): ExportRecord {
  return { type: 'place', id, ...picked(properties, ['name', 'country']) };
}

function judgementRecord({ id, properties }: ImageNode): ExportRecord {
  const fields = picked(properties, ['kind', 'a', 'b', 'verdict', 'score']);
  return {
    type: 'judgement',
    id,
    ...fields,
    ...lists(properties, ['reasons']),
    ...picked(properties, ['by', 'author', 'at']),
    ...lists(properties, ['passages']),
  };
}

export function edgeRecord({ id, kind, from, to, properties }: Edge): ExportRecord {
  return { type: 'edge', id, kind, from, to, properties: picked(properties, Object.keys(properties).sort(byText)) };
}

function picked(properties: Properties, keys: readonly string[]): Record<string, PropertyValue | null> {
  const fields: Record<string, PropertyValue | null> = {};
  for (const key of keys) fields[key] = properties[key] ?? null;
  return fields;
}

const lists = (properties: Properties, keys: readonly string[]) =>
  Object.fromEntries(keys.map(key => [key, listOf(properties[key])]));

const listOf = (value: PropertyValue | undefined): readonly (string | number)[] => (Array.isArray(value) ? value : []);

const spanOf = (text: string, start: PropertyValue | undefined, end: PropertyValue | undefined) =>
  typeof start === 'number' && typeof end === 'number' ? { start, end, text: text.slice(start, end) } : null;

const targets = (id: string, kind: Edge['kind'], { from }: Indexed): readonly string[] =>
  sortedOnce(
    from
      .get(id)
      ?.filter(edge => edge.kind === kind)
      .map(edge => edge.to),
  );

const sources = (id: string, kind: Edge['kind'], { to }: Indexed): readonly string[] =>
  sortedOnce(
    to
      .get(id)
      ?.filter(edge => edge.kind === kind)
      .map(edge => edge.from),
  );

const sortedOnce = (ids: readonly string[] = []): readonly string[] => [...new Set(ids)].sort(byText);
