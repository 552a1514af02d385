import { existsSync, writeFileSync } from 'node:fs';
import { serveParent } from '../../../src/ingest/workers/serve-parent.ts';
import { seededEncoder } from '../../support/seeded-encoder.ts';

/** A worker that dies over some articles: "dies always", or "dies once, marked <file>". */
await serveParent(async () => ({
  ...seededEncoder,
  tag: async doc => {
    const [, mark] = /dies once, marked (\S+)/.exec(doc.text) ?? [];
    if (doc.text.includes('dies always') || (mark && !existsSync(mark))) {
      if (mark) writeFileSync(mark, '');
      process.kill(process.pid, 'SIGKILL');
    }
    return seededEncoder.tag(doc);
  },
}));
