import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { freshReadme } from '../../examples/readme.ts';

test('the README shows what the commands answer; `npm run readme` renews it', async () => {
  const fresh = await freshReadme();
  expect(readFileSync('README.md', 'utf8')).toBe(fresh);
  expect(fresh).toMatch(/<!-- denials -->\n```text\n1\. /);
  expect(fresh).toMatch(/<!-- query -->\n```json\n\{\n {2}"data"/);
});
