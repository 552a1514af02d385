import { expect, test } from 'vitest';
import type { Attributed } from '../../web/src/screens/article/article-types.ts';
import { correctionOf, type Draft, draftOf } from '../../web/src/screens/article/correcting/correction-of.ts';

const attribution = {
  speaker: { id: 'act_orm', name: 'Orm' },
  stance: 'DENIES',
  denialKind: 'FLAT',
  statement: { id: 'sta_toll', text: 'The toll was raised' },
} as unknown as Attributed;

const corrected = (change: Partial<Draft>) => correctionOf({ ...draftOf(attribution), ...change }, attribution);

test.each<readonly [string, Partial<Draft>, ReturnType<typeof correctionOf>]>([
  ['what is as it was read', {}, null],
  ['the same name typed anew', { speaker: { text: ' Orm ', id: null } }, null],
  ['a field that is left empty', { statement: { text: '', id: null } }, null],
  [
    'a speaker who was chosen',
    { speaker: { text: 'Vala', id: 'act_vala' } },
    { speaker: 'act_vala', speakerKind: 'PERSON' },
  ],
  [
    'a speaker in words of one’s own',
    { speaker: { text: 'Harbour Office', id: null }, speakerKind: 'ORGANIZATION' },
    { speaker: 'Harbour Office', speakerKind: 'ORGANIZATION' },
  ],
  ['another side', { stance: 'ASSERTS', denialKind: null }, { stance: 'ASSERTS', denialKind: null }],
  ['another way to deny', { denialKind: 'PARTIAL' }, { stance: 'DENIES', denialKind: 'PARTIAL' }],
  ['another statement', { statement: { text: 'The toll was kept', id: null } }, { statement: 'The toll was kept' }],
])('%s', (_, change, right) => expect(corrected(change)).toEqual(right));
