/** The labels of the graph; every node bears `Node` and the first of its own, an actor its kind beside `Actor`. */
export type NodeLabel =
  | 'Actor'
  | 'Person'
  | 'Government'
  | 'Organization'
  | 'Group'
  | 'Outlet'
  | 'Article'
  | 'Attribution'
  | 'Event'
  | 'Judgement'
  | 'Mention'
  | 'Place'
  | 'Statement'
  | 'Utterance';

export type EdgeKind =
  | 'ABOUT'
  | 'ASSERTS'
  | 'CONTRADICTS'
  | 'CONVEYS'
  | 'COPY_OF'
  | 'DENIES'
  | 'EVIDENCE_FOR'
  | 'FOUND_IN'
  | 'MADE'
  | 'NESTED_IN'
  | 'NEW_VERSION_OF'
  | 'PART_OF'
  | 'PARTICIPATES_IN'
  | 'PUBLISHED_BY'
  | 'REFERS_TO'
  | 'REFINES'
  | 'REPORTED_BY'
  | 'REVERSES'
  | 'SOURCE'
  | 'SPEAKS_FOR'
  | 'TAKES_PLACE_IN';

/** What both engines store alike: a scalar or a flat list of one type. A missing fact is left out, never null. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface ImageNode {
  readonly id: string;
  readonly labels: readonly NodeLabel[];
  readonly properties: Properties;
}

/** One edge of the graph. Its id follows from its kind, its ends and its key. */
export interface Edge {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** The whole graph as it is seen: what follows from the readings and judgements, sorted by id. It can be dropped and made again. */
export interface Image {
  readonly nodes: readonly ImageNode[];
  readonly edges: readonly Edge[];
}
