import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../src', import.meta.url));
const atOnce = 2;
/** How long one expression may be searched for an attack. */
const patience = 2_000;

interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Expressions that only ever see short strings or the project's own files, with what they see. */
const bounded = new Map([
  ['^WITH (DISTINCT )?(.+) ORDER BY (.+?)(?: LIMIT (\\d+))?$', 'lines of the project’s own Cypher files'],
  ["'(?:[^'\\\\]|\\\\.)*'|\\$(\\w+)|(?<![.:|$\\w`])([a-z]\\w*)(?![\\w(])", 'the project’s own Cypher files'],
  [String.raw`(\S+(?: \p{Lu}\S+)?) (?:the )?$`, '40 characters before a mention'],
  [String.raw`^\p{Lu}\P{Lu}+(?:[-’']\p{L}+)*$`, 'one word of a name'],
]);

function expressionsIn(file: string): readonly Expression[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ place: `${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Without a repetition that has no end, the work on each character has one. */
const repeats = ({ source }: Expression): boolean => /[*+]|\{\d+,\}/.test(source.replace(/\\./g, ''));

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
const expressions = new Map(
  files
    .flatMap(expressionsIn)
    .filter(each => repeats(each))
    .map(each => [`/${each.source}/${each.flags}`, each]),
);

test('no regular expression can be made to hang', async () => {
  const left = [...expressions.values()].filter(({ source }) => !bounded.has(source));
  const vulnerable: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) {
      const found = await check(next.source, next.flags, { timeout: patience });
      if (found.status === 'vulnerable')
        vulnerable.push(`${next.place} ${found.complexity.summary} on ${found.attack.pattern}: ${next.source}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  expect(vulnerable).toEqual([]);
}, 400_000);

test('the exceptions are still there', () => {
  const sources = new Set([...expressions.values()].map(({ source }) => source));
  expect([...bounded.keys()].filter(source => !sources.has(source))).toEqual([]);
});
