import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../../src/api/schema.ts';
import { writtenOn } from '../../api/mutations/support/written.ts';
import { literalOf } from '../../api/support/minimal-operation.ts';
import { describeOnEngines } from '../../support/engines.ts';
import { exported } from '../../support/kept.ts';
import { organization, person, readingOf } from '../../support/world.ts';
import { injections } from '../support/injections.ts';

const payloads = injections().filter((_, index) => index % 13 === 0);
const mutations = Object.values(schema.getMutationType()!.getFields());

/** Each way to a text in what a mutation takes. */
function textsIn(type: GraphQLInputType): readonly (readonly string[])[] {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    return Object.values(named.getFields()).flatMap(field => textsIn(field.type).map(path => [field.name, ...path]));
  }
  return isScalarType(named) && !['Int', 'Float', 'Boolean'].includes(named.name) ? [[]] : [];
}

/** What a mutation takes, with a text at the end of a way and beside it what must be there; nothing is kept of what is only tried. */
function valueWith(type: GraphQLInputType, path: readonly string[], text: string): string {
  if (isNonNullType(type)) return valueWith(type.ofType, path, text);
  if (isListType(type)) return `[${valueWith(type.ofType, path, text)}]`;
  if (!isInputObjectType(type)) return JSON.stringify(text);
  const fields = Object.values(type.getFields()).flatMap(field => {
    if (field.name === path[0]) return [`${field.name}: ${valueWith(field.type, path.slice(1), text)}`];
    return isRequiredInputField(field) || field.name === 'dryRun' ? [`${field.name}: ${literalOf(field.type)}`] : [];
  });
  return `{ ${fields.join(', ')} }`;
}

const mutationWith = ({ name, args }: GraphQLField<unknown, unknown>, path: readonly string[], text: string): string =>
  `mutation { ${name}(input: ${valueWith(args[0]!.type, path, text)}) { userErrors { code message path } } }`;

test('every mutation takes one input, in which there are texts', () => {
  for (const { name, args } of mutations) {
    expect([name, args.map(arg => arg.name)]).toEqual([name, ['input']]);
    expect([name, textsIn(args[0]!.type)]).not.toEqual([name, []]);
  }
});

const readings = [
  readingOf({
    who: { speaker: person('Kari Moe'), mill: organization('Arden Mill') },
    said: [{ by: 'speaker', asserts: 'The mill will close', subject: 'mill' }],
  }),
];

describeOnEngines('Strings that look like Cypher, in each text of each mutation', engine => {
  test('change nothing, and no answer tells what is inside', { timeout: 300_000 }, async () => {
    const { store, send } = await writtenOn(engine, readings);
    const before = await exported(store);
    const codes = new Set<string>();
    for (const mutation of mutations) {
      for (const path of textsIn(mutation.args[0]!.type)) {
        for (const text of payloads) {
          const query = mutationWith(mutation, path, text);
          const { data, errors = [] } = await send(query);
          const told = JSON.stringify([data, errors]).replaceAll(JSON.stringify(text).slice(1, -1), '');
          expect(told).not.toMatch(/INTERNAL_SERVER_ERROR|Neo4jError|grafeo|at .*\.ts:/);
          for (const { extensions } of errors) codes.add(String(extensions?.code));
          for (const { code } of data?.[mutation.name]?.userErrors ?? []) codes.add(code);
        }
      }
    }
    expect(await exported(store)).toBe(before);
    expect(await store.journal()).toEqual([]);
    expect([...codes].sort()).toEqual(['BAD_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'NOT_FOUND']);
  });
});
