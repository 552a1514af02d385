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
import { localCaller } from '../../src/api/access/caller.ts';
import { contextFor } from '../../src/api/context.ts';
import { schema } from '../../src/api/schema.ts';
import type { Happening } from '../../src/api/subscriptions/happening.ts';
import { liveContextOf } from '../../src/api/subscriptions/live-context.ts';
import { openSubscription, tellOf } from '../../src/api/subscriptions/run-subscription.ts';
import { validateOperation } from '../../src/api/validate-operation.ts';
import type { Graph } from '../../src/graph/graph.ts';
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

const questionsOf = (type: GraphQLObjectType): readonly Question[] =>
  Object.values(type.getFields())
    .map(field => ({ field, inputs: field.args.flatMap(({ name, type }) => inputsOf(name, [], type)) }))
    .filter(({ inputs }) => inputs.length > 0);

const questions = questionsOf(schema.getQueryType()!);
const subscriptions = questionsOf(schema.getSubscriptionType()!);

/** The types below the root with fields that take a text, each with the way to one of them in the small world. */
const below: readonly (readonly [string, readonly Question[]])[] = Object.values(schema.getTypeMap())
  .filter(type => isObjectType(type) && !type.name.startsWith('__'))
  .filter(type => !['Query', 'Mutation', 'Subscription'].includes(type.name))
  .map(type => [type.name, questionsOf(type as GraphQLObjectType)] as const)
  .filter(([, found]) => found.length > 0);
const nodes: Readonly<Record<string, string>> = {
  Person: 'act_torven',
  Government: 'act_norland',
  Organization: 'act_ministry',
  Group: 'act_officials',
  Outlet: 'act_post',
  Article: 'art_1',
  Event: 'eve_request',
  Statement: 'sta_drones',
  Utterance: 'utt_3',
};
const ways: Readonly<Record<string, (selected: string) => string>> = {
  ...Object.fromEntries(
    Object.entries(nodes).map(([name, id]) => [
      name,
      (selected: string) => `{ node(id: "${id}") { __typename ... on ${name} { ${selected} } } }`,
    ]),
  ),
  Stats: selected => `{ stats { ${selected} } }`,
  StandEdge: selected => `{ actor(id: "act_torven") { denials(first: 2) { edges { ${selected} } } } }`,
  SpeakerEdge: selected => `{ statement(id: "sta_drones") { denials(first: 2) { edges { ${selected} } } } }`,
};

function inputsOf(argument: string, path: readonly string[], type: GraphQLInputType): readonly Input[] {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    return Object.values(named.getFields()).flatMap(field => inputsOf(argument, [...path, field.name], field.type));
  }
  const takesText = isScalarType(named) && !['Int', 'Float', 'Boolean'].includes(named.name);
  return takesText ? [{ argument, path, type }] : [];
}

/** An operation that gives texts to some inputs of a question at once, and what else the question must be given. */
const operation = (question: Question, inputs: readonly Input[], ...texts: readonly string[]): string =>
  `{ ${selection(question, inputs, ...texts)} }`;

function selection({ field }: Question, inputs: readonly Input[], ...texts: readonly string[]): string {
  const given = field.args
    .map(({ name, type }) => {
      const here = inputs.filter(({ argument }) => argument === name);
      if (here.length === 0) return isNonNullType(type) ? `${name}: ${literalOf(type)}` : '';
      return `${name}: ${valueFor(type, here, ...texts)}`;
    })
    .filter(words => words !== '');
  const answer = getNamedType(field.type);
  return `${field.name}(${given.join(', ')}) ${isCompositeType(answer) ? shallow(answer as GraphQLObjectType, 2) : ''}`;
}

/** What is given where texts go; several of them where a list is taken. */
function valueFor(type: GraphQLInputType, inputs: readonly Input[], ...texts: readonly string[]): string {
  if (isNonNullType(type)) return valueFor(type.ofType, inputs, ...texts);
  if (isListType(type)) return `[${texts.map(text => valueFor(type.ofType, inputs, text)).join(', ')}]`;
  const [text = ''] = texts;
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
  expect(subscriptions.length).toBeGreaterThanOrEqual(2);
});

test('it is known how to come to every field that takes a text', () => {
  expect(below.map(([name]) => name).filter(name => !ways[name])).toEqual([]);
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

  test.each(below)(
    `${payloads.length} strings through every text that a field of %s takes are words and nothing else`,
    { timeout: 300_000 },
    async (name, fields) => {
      const way = ways[name]!;
      const listed = fields.flatMap(question => {
        const inputs = question.inputs.filter(({ type }) => isListType(isNonNullType(type) ? type.ofType : type));
        return inputs.length > 0 ? [{ question, inputs }] : [];
      });
      const together = (texts: readonly string[]) =>
        way(listed.map(({ question, inputs }, at) => `f${at}: ${selection(question, inputs, ...texts)}`).join(' '));
      const known = new Set<string>();
      for (const text of listed.length > 0 ? harmless : []) known.add(essence(await ask(together([text]))));
      for (const some of listed.length > 0 ? chunks(payloads, 16) : []) {
        expect([some, [...known]]).toEqual([some, expect.arrayContaining([essence(await ask(together(some)))])]);
      }
      for (const question of fields) {
        const others = question.inputs.filter(input => !listed.some(({ inputs }) => inputs.includes(input)));
        for (const input of others) {
          const alone = (text: string) => ask(way(selection(question, [input], text)));
          const answers = new Set<string>();
          for (const text of harmless) answers.add(essence(await alone(text)));
          for (const text of payloads.filter((_, index) => index % 97 === 0)) {
            const answer = await alone(text);
            expect([text, [...answers]]).toEqual([text, expect.arrayContaining([essence(answer)])]);
            expect(JSON.stringify(answer.errors ?? [])).not.toMatch(
              /INTERNAL_SERVER_ERROR|Neo4jError|grafeo|at .*\.ts:/,
            );
          }
        }
      }
      expect(await everything()).toBe(before);
    },
  );

  test.each(subscriptions.map(question => [question.field.name, question] as const))(
    `${payloads.length} strings through every text that Subscription.%s takes are words and nothing else`,
    { timeout: 300_000 },
    async (_, question) => {
      for (const input of question.inputs) {
        const answerTo = async (text: string) =>
          JSON.stringify(await followed(graph(), `subscription ${operation(question, [input], text)}`));
        const known: string[] = [];
        for (const text of harmless) known.push(await answerTo(text));
        for (const text of payloads) {
          expect([text, known]).toEqual([text, expect.arrayContaining([await answerTo(text)])]);
        }
      }
      expect(await everything()).toBe(before);
    },
  );
});

/** The answer that tells of a subscription with some text, and whether it wants a denial that was reported. */
async function followed(graph: Graph, query: string): Promise<readonly [unknown, string]> {
  const asked = { query };
  const valid = validateOperation(asked, { caller: localCaller, mostCost: 100_000 });
  if ('errors' in valid) return ['refused', essence(valid as Answer)];
  const wants: unknown[] = [];
  const follow = (wanted: (happening: Happening) => boolean) => {
    wants.push(wanted(reported));
    return (async function* (): AsyncGenerator<Happening> {})();
  };
  const context = liveContextOf(contextFor(graph, 'a-request'), follow, valid.survey.cost);
  const opened = await openSubscription({ valid, asked, context, report: error => wants.push(String(error)) });
  if ('errors' in opened) return [wants, essence(opened as Answer)];
  const told = await tellOf({ valid, asked, context, report: error => wants.push(String(error)) }, reported);
  return [wants, essence((told ?? {}) as Answer)];
}

const reported: Happening = {
  kind: 'DENIAL_REPORTED',
  number: 1,
  id: 'att_1',
  actorId: 'act_torven',
  names: ['mila torven'],
  statementId: 'sta_drones',
  statement: 'norland asked eastmark for drones',
};

const chunks = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
