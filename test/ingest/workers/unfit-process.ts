import { serveParent } from '../../../src/ingest/workers/serve-parent.ts';

/** A worker that has nothing to read with. */
await serveParent(() => Promise.reject(new Error('the model is missing')));
