import { serveParent } from '../../src/ingest/workers/serve-parent.ts';
import { seededEncoder } from '../support/seeded-encoder.ts';

/** A worker that reads at random, the same article always the same. */
await serveParent(async () => seededEncoder);
