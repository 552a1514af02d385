import type { FoundReading } from '../../../src/cli/eval/found-reading.ts';

/** A denial of the mayor, Ada Lund, as the reader may find it. */
export const foundReading = (content: string, over: Partial<FoundReading> = {}): FoundReading => ({
  id: content,
  articleId: 'art',
  parentId: null,
  source: { text: 'the mayor, Ada Lund' },
  cue: { text: 'denied' },
  content: [{ text: content }],
  stance: 'DENIES',
  denialKind: 'FLAT',
  act: 'SAY',
  actorId: null,
  actor: 'Mayor Ada Lund',
  actorKind: 'PERSON',
  via: [],
  addressee: null,
  saidAt: null,
  statementId: null,
  utteranceId: null,
  confidence: 0.9,
  ...over,
});
