import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { describe, expect, test } from 'vitest';
import { query, statementsOf } from '../src/graph/query.ts';

const files = readdirSync('cypher', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.cypher'))
  .map(file => file.slice(0, -'.cypher'.length))
  .sort();

/** A file named `Type.field` is a fragment: it starts where its parent stands and is no statement by itself. */
const isFragment = (file: string) => /^[A-Z]/.test(basename(file));
const isSchema = (file: string) => file.startsWith('schema/');

test.each(files)('%s opens with what it asks or does', file => {
  const [first] = readFileSync(join('cypher', `${file}.cypher`), 'utf8').split('\n');
  expect(first).toMatch(/^\/\/ \S.*[.?]$/);
});

/** What both engines are asked, but for the schema of one. */
const shared = files.filter(file => file !== 'schema/neo4j');

/** What one engine lacks, or does otherwise without saying so, each with a statement that would do it. */
const traps: readonly (readonly [what: string, pattern: RegExp, example: string])[] = [
  [
    'FOREACH over a CASE deletes the wrong thing',
    /FOREACH\s*\(\s*\w+\s+IN\s+CASE\b/i,
    'FOREACH (x IN CASE WHEN r IS NULL THEN [] ELSE [r] END | DELETE x)',
  ],
  ['OPTIONAL CALL', /\bOPTIONAL\s+CALL\b/i, 'OPTIONAL CALL (a) { RETURN 1 AS x }'],
  ['a CALL that imports by WITH', /\bCALL\s*\{\s*WITH\b/i, 'CALL { WITH a RETURN 1 AS x }'],
  ['IN TRANSACTIONS', /\bIN\s+(\w+\s+CONCURRENT\s+)?TRANSACTIONS\b/i, 'CALL (n) { DELETE n } IN TRANSACTIONS'],
  ['internal ids', /\b(?:elementId|id)\s*\(/i, 'RETURN id(n)'],
  ['apoc', /\bapoc\./i, 'RETURN apoc.coll.max([1])'],
  ['COLLECT { }', /\bCOLLECT\s*\{/i, 'RETURN COLLECT { MATCH (n) RETURN n }'],
  ['label expressions', /\(\s*\w*\s*:\s*\w+\s*[|&!]/, 'MATCH (n:A|B)'],
  ['dynamic labels and types', /:\s*\$\(/, "MATCH (n:$('A'))"],
  ['quantified and shortest paths', /\bSHORTEST\b|\)\s*[+*{]\s*[\d,]|\]-\s*[+*]/, 'MATCH p = SHORTEST 1 (a)-[:R]-+(b)'],
  ['|| between strings', /\|\|/, "RETURN 'a' || 'b'"],
  ['OFFSET, FINISH and USING', /\b(?:OFFSET|FINISH|USING)\b/, 'RETURN n OFFSET 1'],
  [
    'temporal functions',
    /\b(?:date|datetime|duration|localdatetime|time)(?:\.\w+)?\s*\(/i,
    "RETURN date('2020-01-01')",
  ],
  ['rounding to digits', /\bround\s*\([^()]*,/i, 'RETURN round(1.5, 1)'],
];

describe.each(traps)('%s', (_, pattern, example) => {
  test('is found by its pattern', () => expect(example).toMatch(pattern));
  test('is in no file', () => expect(shared.filter(file => pattern.test(query(file)))).toEqual([]));
});

test('only the schema makes constraints and indexes', () => {
  const defining = files.filter(file => /\b(?:CREATE|DROP)\s+(?:\w+\s+)?(?:CONSTRAINT|INDEX)\b/i.test(query(file)));
  expect(defining.filter(file => !isSchema(file))).toEqual([]);
});

test.each(files.filter(file => !isFragment(file)))(
  '%s is Cypher as Neo4j understands it',
  { timeout: 120_000 },
  file => {
    const statements = isSchema(file) ? statementsOf(file) : [query(file)];
    const complaints = statements.flatMap(statement =>
      lintCypherQuery(statement, {}).diagnostics.map(({ message }) => message),
    );
    // The values of parameters come from the code.
    expect(complaints.filter(message => !/^Parameter \$\w+ is not defined/.test(String(message)))).toEqual([]);
  },
);
