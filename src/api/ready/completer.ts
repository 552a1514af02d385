import {
  type FieldNode,
  type GraphQLAbstractType,
  GraphQLID,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  GraphQLString,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { blank } from '../compose/blank.ts';
import { fieldsOf } from '../compose/fields-of.ts';
import { readOff } from './read-off.ts';

/** Makes of what was read what the client is told; throws `NotReady` where that is for a full execution to say. */
export type Completer = (value: unknown) => unknown;

/** What was read cannot be told as it is: a value is missing or of the wrong kind, or a field has a resolver of its own. */
export class NotReady extends Error {}

/** What completes the values of a type for all mentions of one field; it serves as long as no directive leans on a variable. */
export function completerOf(
  type: GraphQLOutputType,
  mentions: readonly FieldNode[],
  info: GraphQLResolveInfo,
): Completer {
  if (isNonNullType(type)) return present(completerOf(type.ofType, mentions, info));
  if (isListType(type)) return listOf(completerOf(type.ofType, mentions, info));
  if (isLeafType(type)) return leafOf(type);
  return isAbstractType(type) ? oneOf(type, mentions, info) : objectOf(type, mentions, info);
}

const present =
  (complete: Completer): Completer =>
  value => {
    const told = complete(value);
    if (told === null) throw new NotReady();
    return told;
  };

const listOf =
  (complete: Completer): Completer =>
  value => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) throw new NotReady();
    return value.map(complete);
  };

const plainText: ReadonlySet<GraphQLLeafType> = new Set([GraphQLString, GraphQLID]);

function leafOf(type: GraphQLLeafType): Completer {
  const isPlain = plainText.has(type);
  return value => {
    if (value === null || value === undefined) return null;
    if (isPlain && typeof value === 'string') return value;
    const told = type.serialize(value);
    if (told === null || told === undefined) throw new NotReady();
    return told;
  };
}

function objectOf(type: GraphQLObjectType, mentions: readonly FieldNode[], info: GraphQLResolveInfo): Completer {
  const fields = [...fieldsOf(type, mentions, info)].map(([key, nodes]): readonly [string, Completer] => {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return [key, () => type.name];
    const field = type.getFields()[name];
    if (field?.resolve !== readOff) throw new NotReady();
    return [key, completerOf(field.type, nodes, info)];
  });
  return value => {
    if (value === null || value === undefined) return null;
    if (typeof value !== 'object' || typeof (value as { readonly then?: unknown }).then === 'function') {
      throw new NotReady();
    }
    const told = blank();
    for (const [key, complete] of fields) told[key] = complete((value as Readonly<Record<string, unknown>>)[key]);
    return told;
  };
}

/** The type of each value stands on it, as the reading of the graph has left it there. */
function oneOf(type: GraphQLAbstractType, mentions: readonly FieldNode[], info: GraphQLResolveInfo): Completer {
  const completers = new Map(
    info.schema.getPossibleTypes(type).map(one => [one.name, objectOf(one, mentions, info)] as const),
  );
  return value => {
    if (value === null || value === undefined) return null;
    const complete = completers.get(String((value as { readonly __typename?: unknown }).__typename));
    if (!complete) throw new NotReady();
    return complete(value);
  };
}
