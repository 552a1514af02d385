import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../captured.ts';

const annotated = '../shared';
const isThere = ['gold', 'corpora'].every(folder => existsSync(`${annotated}/${folder}`));

test.skipIf(!isThere)(
  `every figure holds (annotated articles are needed in ${annotated}, beside the checkout)`,
  async () => {
    const { status, stderr } = await run('eval', annotated, '--check');
    expect({ status, stderr: stderr.replace(/^Reading articles: .*\n/gm, '') }).toEqual({ status: 0, stderr: '' });
  },
  300_000,
);
