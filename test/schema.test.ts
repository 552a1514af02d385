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
