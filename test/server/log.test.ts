import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { auditTo } from '../../src/server/audit.ts';
import { logOf, withoutCredentials } from '../../src/server/log.ts';

test.each([
  ['Bearer gainsay_abcdefgh12345', 'Bearer [hidden]'],
  ['the key gainsay_abcdefgh12345 is unknown', 'the key [hidden] is unknown'],
  ['bolt://neo4j:hunter2@10.0.0.7:7687 refused', 'bolt://[hidden]@10.0.0.7:7687 refused'],
  ['eyJhbGciOiJub25lIn0.eyJzdWIiOiJpZGEifQ.c2ln', '[hidden]'],
  ['{"password":"hunter2"}', '{"password":"[hidden]"}'],
  ['NEO4J_PASSWORD=hunter2', 'NEO4J_PASSWORD=[hidden]'],
  ['Norland denied it', 'Norland denied it'],
])('%s is logged as %s', (text, logged) => expect(withoutCredentials(text)).toBe(logged));

test('no credential is logged, wherever it stands', () => {
  const lines: string[] = [];
  const log = logOf({ level: 'info', to: { write: line => lines.push(line) } });
  const headers = { authorization: 'Basic aWRhOmh1bnRlcjI=', cookie: 'session=hunter2' };
  log.info({ headers, password: 'hunter2', url: 'bolt://ida:hunter2@host' }, 'sent with Bearer hunter2hunter2');
  log.error({ err: new Error('the login ida:hunter2 failed at bolt://ida:hunter2@host') }, 'failed');
  expect(lines).toHaveLength(2);
  expect(lines[0]).not.toMatch(/hunter2|aWRhOmh1bnRlcjI/);
  expect(lines[1]).toContain('bolt://[hidden]@host');
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ time: expect.any(String) });
});

test('a change is written down: who, what, when, and in few words', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'gainsay-audit-')), 'audit', 'log.jsonl');
  auditTo(file)({
    requestId: 'one',
    caller: { name: 'key:desk', role: 'EDITOR' },
    operationName: 'Judge',
    field: 'judge',
    input: { a: 'act_1', reason: 'x'.repeat(10_000), deep: [[[[['too deep']]]]] },
    outcome: 'done',
  });
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8')).toMatch(/\n$/);
  const written = JSON.parse(readFileSync(file, 'utf8'));
  expect(written).toMatchObject({
    audit: true,
    requestId: 'one',
    caller: 'key:desk',
    role: 'EDITOR',
    field: 'judge',
    input: { a: 'act_1', reason: `${'x'.repeat(200)}…`, deep: [[['…']]] },
    outcome: 'done',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  });
});
