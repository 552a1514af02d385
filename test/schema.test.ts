import { readFileSync } from 'node:fs';
import {
  type GraphQLArgument,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  parse,
  validate,
} from 'graphql';
import { expect, test } from 'vitest';
import { fragmentNames } from '../src/api/compose/fragments.ts';
import { schema } from '../src/api/schema.ts';
import { schemaText } from '../src/api/schema-text.ts';

const types = Object.values(schema.getTypeMap()).filter(type => !isIntrospectionType(type));
const composite = types.filter(type => isObjectType(type) || isInterfaceType(type));

test('schema/schema.graphql is what the code says; `npm run schema` writes it', () => {
  expect(readFileSync('schema/schema.graphql', 'utf8')).toBe(schemaText);
});

test('schema/operations.graphql holds operations of this schema', () => {
  expect(validate(schema, parse(readFileSync('schema/operations.graphql', 'utf8')))).toEqual([]);
});

test('the README asks questions of this schema', () => {
  const blocks = [...readFileSync('README.md', 'utf8').matchAll(/```graphql\n(.*?)```/gs)].map(([, block]) => block!);
  expect(blocks.length).toBeGreaterThan(0);
  expect(blocks.flatMap(block => validate(schema, parse(block)))).toEqual([]);
});

test('every type, field, argument and value is described', () => {
  const fields = [...composite, ...types.filter(isInputObjectType)].flatMap(type =>
    Object.values(type.getFields()).flatMap(field => [
      { name: `${type.name}.${field.name}`, description: field.description },
      ...('args' in field ? (field.args as readonly GraphQLArgument[]) : []).map(({ name, description }) => ({
        name: `${type.name}.${field.name}(${name})`,
        description,
      })),
    ]),
  );
  const undescribed = [...types, ...fields]
    .filter(({ name, description }) => !description && !['ID', 'String', 'Int', 'Float', 'Boolean'].includes(name))
    .map(({ name }) => name);
  expect(undescribed).toEqual([]);
});

test('every list that is read page by page is a connection as Relay has them, and Node and PageInfo are Relay’s', () => {
  const fieldsOf = (name: string) => {
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${name} has no fields`);
    return Object.fromEntries(Object.values(type.getFields()).map(field => [field.name, String(field.type)]));
  };
  expect(fieldsOf('Node')).toEqual({ id: 'ID!' });
  expect(fieldsOf('Query')).toMatchObject({ node: 'Node', nodes: '[Node]!' });
  expect(fieldsOf('PageInfo')).toEqual({
    hasNextPage: 'Boolean!',
    hasPreviousPage: 'Boolean!',
    startCursor: 'String',
    endCursor: 'String',
  });
  const paged = composite.flatMap(type =>
    Object.values(type.getFields()).filter(field => 'args' in field && field.args.some(({ name }) => name === 'after')),
  );
  expect(paged.length).toBeGreaterThan(20);
  for (const { type } of paged) {
    const connection = getNamedType(type).name;
    expect(connection).toMatch(/Connection$/);
    const edge = connection.replace(/Connection$/, 'Edge');
    expect(fieldsOf(connection)).toMatchObject({ edges: `[${edge}!]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' });
    expect(fieldsOf(edge)).toMatchObject({ cursor: 'String!', node: expect.stringMatching(/!$/) });
  }
});

test('every fragment answers a field', () => {
  const fields = new Set(
    composite.flatMap(type => Object.keys(type.getFields()).map(field => `${type.name}.${field}`)),
  );
  expect(fragmentNames.filter(name => !fields.has(name))).toEqual([]);
});

test('nothing in the schema calls anything true, false or a lie', () => {
  expect(schemaText.match(/\b(?:true|false|lies?|liars?|debunked)\b/gi)).toBeNull();
});

test('there is no scalar that may hold anything', () => {
  const scalars = types
    .filter(isScalarType)
    .map(type => getNamedType(type).name)
    .sort();
  expect(scalars).toEqual(['Boolean', 'Float', 'ID', 'Int', 'PartialDate', 'String']);
});
