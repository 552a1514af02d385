import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import { cypherFolder, query } from '../../graph/query.ts';
import { type Fragment, readFragment } from './fragment.ts';

/** A fragment together with the type whose field it answers. */
export interface Owned {
  readonly owner: string;
  readonly fragment: Fragment;
}

const fragments: ReadonlyMap<string, Fragment> = new Map(
  readdirSync(join(cypherFolder, 'read'))
    .filter(file => /^[A-Z]\w*\.\w+\.cypher$/.test(file))
    .map(file => file.replace(/\.cypher$/, ''))
    .map(name => [name, readFragment(name, query(`read/${name}`))]),
);

/** The fragment for a field: its type's own, or that of an interface the type implements; null for what is a property. */
export function fragmentFor(type: GraphQLObjectType | GraphQLInterfaceType, field: string): Owned | null {
  const owner = [type, ...type.getInterfaces()].find(({ name }) => fragments.has(`${name}.${field}`));
  return owner ? { owner: owner.name, fragment: fragments.get(`${owner.name}.${field}`)! } : null;
}

/** The names of all fragments, `Type.field`. */
export const fragmentNames: readonly string[] = [...fragments.keys()];
