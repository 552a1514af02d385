import { DomainError } from '../domain/errors.ts';
import { openEmbedded } from './embedded.ts';
import type { Graph } from './graph.ts';
import { openNeo4j } from './neo4j.ts';

/** Where a graph is and how to get in; only a server asks for the last three. */
export interface GraphAddress {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** Opens the graph at an address: `file:<folder>` is embedded, `bolt://` and `neo4j://` a Neo4j server. */
export async function openGraph({ url, ...login }: GraphAddress): Promise<Graph> {
  const folder = /^file:(?:\/\/(?=\/))?(.+)$/.exec(url)?.[1];
  if (folder !== undefined) return openEmbedded(folder);
  if (/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/\s]+/.test(url)) return openNeo4j(url, login);
  const forms = 'file:<folder>, bolt://<host>:<port> or neo4j://<host>:<port>';
  throw new DomainError(
    'BAD_CONFIGURATION',
    `the graph's address "${shown(url)}" is not one of ${forms}: set GAINSAY_GRAPH or --graph`,
  );
}

/** An address without the password somebody may have put into it. */
const shown = (url: string): string => url.replace(/\/\/[^@/]*@/, '//').slice(0, 100);
