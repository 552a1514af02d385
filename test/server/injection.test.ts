import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { storeOf } from '../../src/graph/store-of.ts';
import { type Answer, askedOn } from '../api/support/asked.ts';
import { literalOf } from '../api/support/minimal-operation.ts';
import { describeOnEngines } from '../support/engines.ts';
import { injections } from './support/injections.ts';

/** One argument, or one field within it, that takes a text. */
interface Input {
  readonly argument: string;
  /** The way to it inside the argument. */
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
}

/** A root field with its inputs that take a text. */
interface Question {
  readonly field: GraphQLField<unknown, unknown>;
  readonly inputs: readonly Input[];
}

/** What is refused before anything is read, with whatever stands beside it. */
const isStrict = ({ argument, type }: Input): boolean =>
  ['after', 'before'].includes(argument) || !['String', 'ID'].includes(getNamedType(type).name);
const payloads = injections();
/** What nobody would take for more than words, letters or marks; every answer to an injection is that to one of these. */
const harmless = ['zzqxv', 'zzqxv wwkjy', '!', '2031', ''];

const questions: readonly Question[] = Object.values(schema.getQueryType()!.getFields())
  .map(field => ({ field, inputs: field.args.flatMap(({ name, type }) => inputsOf(name, [], type)) }))
  .filter(({ inputs }) => inputs.length > 0);

function inputsOf(argument: string, path: readonly string[], type: GraphQLInputType): readonly Input[] {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    return Object.values(named.getFields()).flatMap(field => inputsOf(argument, [...path, field.name], field.type));
  }
  const takesText = isScalarType(named) && !['Int', 'Float', 'Boolean'].includes(named.name);
  return takesText ? [{ argument, path, type }] : [];
}

/** An operation that gives a text to some inputs of a question at once, and what else the question must be given. */
function operation({ field }: Question, inputs: readonly Input[], text: string): string {
  const given = field.args
    .map(({ name, type }) => {
      const here = inputs.filter(({ argument }) => argument === name);
      if (here.length === 0) return isNonNullType(type) ? `${name}: ${literalOf(type)}` : '';
      return `${name}: ${valueFor(type, here, text)}`;
    })
    .filter(words => words !== '');
  const answer = getNamedType(field.type);
  return `{ ${field.name}(${given.join(', ')}) ${isCompositeType(answer) ? shallow(answer as GraphQLObjectType, 2) : ''} }`;
}

function valueFor(type: GraphQLInputType, inputs: readonly Input[], text: string): string {
  if (isNonNullType(type)) return valueFor(type.ofType, inputs, text);
  if (isListType(type)) return `[${valueFor(type.ofType, inputs, text)}]`;
  if (!isInputObjectType(type)) return JSON.stringify(text);
  const fields = Object.values(type.getFields()).flatMap(field => {
    const here = inputs.filter(({ path }) => path[0] === field.name).map(one => ({ ...one, path: one.path.slice(1) }));
    if (here.length > 0) return [`${field.name}: ${valueFor(field.type, here, text)}`];
    return isNonNullType(field.type) ? [`${field.name}: ${literalOf(field.type)}`] : [];
  });
  return `{ ${fields.join(', ')} }`;
}

/** What lies nearest in an answer: its plain fields, and those of the first things in it. */
function shallow(type: GraphQLObjectType, depth: number): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).filter(({ args }) => args.length === 0);
  const plain = fields.filter(field => !isCompositeType(getNamedType(field.type))).map(({ name }) => name);
  const nodes = fields.find(({ name }) => name === 'nodes' || name === 'edges');
  const below =
    nodes && depth > 0 ? [`${nodes.name} ${shallow(getNamedType(nodes.type) as GraphQLObjectType, depth - 1)}`] : [];
  return `{ ${['__typename', ...plain, ...below].join(' ')} }`;
}

/** An answer without the words of the question, which errors repeat. */
const essence = ({ data, errors = [] }: Answer): string =>
  JSON.stringify({ data, codes: errors.map(({ extensions }) => extensions?.code) });

test('there are enough strings and inputs to try', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(500);
  expect(questions.length).toBeGreaterThanOrEqual(8);
});

describeOnEngines('injection', engine => {
  const { ask, graph } = askedOn(engine);
  let before: string;
  const everything = async () => JSON.stringify([await storeOf(graph()).image(), await storeOf(graph()).evidence()]);
  beforeAll(async () => {
    before = await everything();
  });

  test.each(questions.map(question => [question.field.name, question] as const))(
    `${payloads.length} strings through every text that Query.%s takes are words and nothing else`,
    { timeout: 300_000 },
    async (_, question) => {
      const together = question.inputs.filter(input => !isStrict(input));
      const alone = question.inputs.filter(input => isStrict(input) || together.length > 1).map(input => [input]);
      for (const group of [...(together.length > 0 ? [together] : []), ...alone]) {
        const known = new Set<string>();
        for (const text of harmless) known.add(essence(await ask(operation(question, group, text))));
        // Each string goes through all texts together; through each by itself, every twentieth.
        const tried = group === together ? payloads : payloads.filter((_, index) => index % 20 === 0);
        for (const some of chunks(tried, 16)) {
          const answers = await Promise.all(some.map(text => ask(operation(question, group, text))));
          const strange = answers.flatMap((answer, at) =>
            known.has(essence(answer)) ? [] : [[some[at], essence(answer)]],
          );
          expect(strange).toEqual([]);
          const errors = JSON.stringify(answers.map(answer => answer.errors ?? []));
          expect(errors).not.toMatch(/INTERNAL_SERVER_ERROR|Neo4jError|grafeo|at .*\.ts:/);
        }
      }
      expect(await everything()).toBe(before);
    },
  );
});

const chunks = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
