import {
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Random } from './random.ts';

/** A request that somebody careless, broken or hostile might send. */
export interface RandomRequest {
  readonly method: string;
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const oddTexts = [
  '',
  ' ',
  'x',
  'Norland',
  '\u0000',
  '\ud800',
  '🚁'.repeat(50),
  "' OR 1=1 //",
  '$where',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  'x'.repeat(5_000),
  'eyJrIjpbMV19',
  '2031-02-30',
  '\u202etxt',
  '{{7*7}}',
  '`',
];
const oddNumbers = ['0', '-1', '1', '7', '100', '101', '2147483648', '1e400', '-0', '0.5'];
const oddWords = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '!',
  '$x',
  '@skip(if: true)',
  '...',
  '"',
  '"""',
  '#',
  'null',
  '&',
  '|',
  '\ufeff',
  '-',
  'on',
];

/** Draws a request: most hold a document that this schema could have answered, many a broken one. */
export function randomRequest(random: Random, schema: GraphQLSchema): RandomRequest {
  const query = random.chance(0.5) ? randomDocument(random, schema) : broken(random, randomDocument(random, schema));
  const json = { 'content-type': 'application/json' };
  if (random.chance(0.1)) {
    const search = `?${new URLSearchParams({ query, variables: random.one(['', '{}', '{"x":1}', '{', '[1]', 'null']) })}`;
    return {
      method: 'GET',
      search: search.slice(0, 8_000),
      headers: random.chance(0.8) ? { 'apollo-require-preflight': '1' } : {},
      body: '',
    };
  }
  if (random.chance(0.1)) return { method: 'POST', search: '', headers: json, body: randomBody(random, query) };
  const type = random.chance(0.95)
    ? json
    : { 'content-type': random.one(['text/plain', 'application/xml', 'application/json; charset=latin1', '']) };
  const accept = random.chance(0.9)
    ? random.one(['*/*', 'application/json', 'application/graphql-response+json, application/json;q=0.9'])
    : random.one(['text/html', 'application/json;q=0', 'x'.repeat(200), 'application/json; charset=latin1', '']);
  const body = JSON.stringify({
    query,
    variables: random.chance(0.9) ? { x: randomValue(random, 3) } : randomValue(random, 3),
    ...(random.chance(0.1) ? { operationName: random.one(['Q', '', 'nothing']) } : {}),
  });
  return {
    method: random.chance(0.98) ? 'POST' : random.one(['PUT', 'DELETE', 'PATCH', 'OPTIONS']),
    search: '',
    headers: { ...type, accept },
    body,
  };
}

/** A body that is wrong below the document. */
function randomBody(random: Random, query: string): string | Buffer {
  const whole = JSON.stringify({ query, variables: randomValue(random, 4), extensions: randomValue(random, 3) });
  return random.one<() => string | Buffer>([
    () => whole.slice(0, random.below(whole.length)),
    () => `[${whole},${whole}]`,
    () => '['.repeat(random.below(50_000)),
    () => Buffer.from(Array.from({ length: random.below(500) }, () => random.below(256))),
    () => JSON.stringify(randomValue(random, 4)),
    () =>
      JSON.stringify({
        query: randomValue(random, 2),
        variables: randomValue(random, 3),
        operationName: randomValue(random, 2),
      }),
    () => `{"query":"{ __typename }","variables":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`,
    () => JSON.stringify({ extensions: { persistedQuery: randomValue(random, 2) } }),
    () => `{"query":"{ __typename }","query":${JSON.stringify(query)},"__proto__":{"query":1}}`,
  ])();
}

function randomValue(random: Random, depth: number): unknown {
  const kind = random.below(depth > 0 ? 8 : 6);
  if (kind === 0) return null;
  if (kind === 1) return random.one([0, -1, 1, 5, 101, 2 ** 31, 1e308, 0.5]);
  if (kind === 2) return random.chance(0.5);
  if (kind < 6) return random.one(oddTexts);
  const size = random.below(4);
  if (kind === 6) return Array.from({ length: size }, () => randomValue(random, depth - 1));
  return Object.fromEntries(
    Array.from({ length: size }, () => [
      random.one(['id', 'first', 'x', 'from', 'sha256Hash']),
      randomValue(random, depth - 1),
    ]),
  );
}

/** A document of this schema: fields, arguments, fragments and directives as they come; in one of two, somebody slips now and then. */
export function randomDocument(random: Random, schema: GraphQLSchema): string {
  const hand = random.chance(0.5) ? random : steady(random);
  const kinds = (['query', 'query', 'query', 'mutation', 'subscription'] as const).filter(kind =>
    schema.getRootType(kind as never),
  );
  const kind = random.one(kinds);
  const root = schema.getRootType(kind as never)!;
  const variables = hand.chance(slip)
    ? `(${random.one(['$x: Int', '$x: ID!', '$x: [String!] = ["a"]', '$x: Nothing', '$x: Int $x: Int'])})`
    : '';
  const text = `${kind} Q${variables} ${selection(hand, schema, root, random.below(5))}`;
  if (!text.includes('...F0')) return text;
  const type = random.one(Object.values(schema.getTypeMap()).filter(isCompositeType));
  return `${text} fragment F0 on ${type.name} ${selection(hand, schema, type, 2)}`;
}

/** How often somebody slips. */
const slip = 0.04;

/** The same chance, in a hand that never slips. */
const steady = (random: Random): Random => ({ ...random, chance: share => share > slip && random.chance(share) });

function selection(random: Random, schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const chosen = Array.from({ length: 1 + random.below(4) }, () => {
    if (random.chance(slip))
      return random.one(['...F0', '... { __typename }', '... on Node { id }', '... on Query { __typename }']);
    if (fields.length === 0) return '__typename';
    const field = random.one(fields);
    const args = field.args.filter(({ type }) => isNonNullType(type) || random.chance(0.3));
    const given =
      args.length > 0 ? `(${args.map(({ name, type }) => `${name}: ${literal(random, type)}`).join(', ')})` : '';
    const alias = random.chance(slip) ? random.one(['a', '__proto__', 'toString']) : `f${random.below(1_000_000)}`;
    const directive = random.chance(slip)
      ? random.one([' @include(if: true)', ' @skip(if: $x)', ' @nothing', ' @deprecated'])
      : '';
    const below = getNamedType(field.type);
    const inside = isCompositeType(below)
      ? ` ${depth > 0 ? selection(random, schema, below, depth - 1) : '{ __typename }'}`
      : '';
    return `${alias}: ${field.name}${given}${directive}${inside}`;
  });
  return `{ ${chosen.join(' ')} }`;
}

/** A value for an argument: of its type, but for slips. */
function literal(random: Random, type: GraphQLInputType): string {
  if (random.chance(slip)) return random.one(['null', '$x', '[]', '{}', 'NOTHING', '"x"', '"\\ud800"', ...oddNumbers]);
  if (isNonNullType(type)) return literal(random, type.ofType);
  if (isListType(type))
    return `[${Array.from({ length: random.below(4) }, () => literal(random, type.ofType)).join(', ')}]`;
  if (isEnumType(type)) return random.one(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(field => isNonNullType(field.type) || random.chance(0.6));
    return `{ ${fields.map(field => `${field.name}: ${literal(random, field.type)}`).join(', ')} }`;
  }
  if (type.name === 'Int') return random.one(['1', '2', '7', '100', '101', '0', '-1']);
  if (type.name === 'Float') return random.one(['0', '0.5', '1', '-1']);
  if (type.name === 'Boolean') return random.one(['true', 'false']);
  if (/Date/.test(type.name)) return random.one(['"2031"', '"2031-05"', '"2031-05-02"']);
  return JSON.stringify(
    random.one([...oddTexts.filter(text => text !== '\ud800'), 'art_1', 'sta_drones', 'act_torven']),
  );
}

/** A text with a hole, a piece twice, or something in it that has no place there. */
function broken(random: Random, text: string): string {
  const from = random.below(text.length);
  const to = from + random.below(30);
  return random.one<() => string>([
    () => text.slice(0, from),
    () => text.slice(0, from) + text.slice(to),
    () => text.slice(0, to) + text.slice(from),
    () => text.slice(0, from) + random.one(oddWords) + text.slice(from),
    () => text.slice(0, from) + random.one(oddTexts) + text.slice(to),
    () => text.repeat(1 + random.below(20)),
    () => `${text.slice(0, from)}${random.one(oddWords).repeat(random.below(3_000))}`,
  ])();
}
