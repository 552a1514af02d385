import { z } from 'zod';
import { articleId } from '../../domain/article.ts';

/** The shapes of the records that an import takes; fields that another version has added pass through. */

const id = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}_[0-9a-f]{20}$`), `not an id of the form ${prefix}_…`);
const date = z.string().regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?$/, 'not a date as 2022, 2022-03 or 2022-03-14');
const place = z.int().min(0);
const span = z
  .looseObject({ start: place, end: place })
  .refine(one => one.start <= one.end, 'a span that ends before it starts');
const texts = z.array(z.string());
const kinds = ['PERSON', 'GOVERNMENT', 'ORGANIZATION', 'GROUP', 'OUTLET'] as const;
const stances = ['ASSERTS', 'DENIES', 'NONE'] as const;
const denialKinds = ['FLAT', 'UNAWARE', 'DISCREDITS', 'DEFLECTS', 'PARTIAL', 'DECLINES'] as const;

export const articleShape = z
  .object({
    id: id('art'),
    file: z.string().nullable(),
    url: z.string().nullable(),
    title: z.string(),
    outlet: z.string().nullable(),
    publishedAt: date.nullable(),
    language: z.string(),
    text: z.string(),
  })
  .refine(one => articleId(one) === one.id, 'its text, title, outlet, date and address do not give its id');

const proposition = z.looseObject({
  text: z.string(),
  vector: z.base64().length(512).nullable(),
  subjectId: id('des').nullable(),
  predicate: z.string().nullable(),
  objectIds: z.array(id('des')),
  numbers: texts,
});

const mention = z.looseObject({
  ...span.shape,
  id: id('men'),
  articleId: id('art'),
  text: z.string(),
  kind: z.enum(['NAME', 'NOMINAL', 'PRONOUN']),
  name: z.enum(['PERSON', 'ORGANIZATION', 'LOCATION', 'NORP', 'OTHER']).nullable(),
  reading: z.enum(['LITERAL', 'METONYM', 'DEMONYM']).nullable(),
  descriptorId: id('des').nullable(),
});

const descriptor = z.looseObject({
  id: id('des'),
  articleId: id('art'),
  kind: z.enum([...kinds, 'PLACE']),
  name: z.string(),
  names: z.array(z.looseObject({ text: z.string(), count: z.int() })),
  roles: texts,
  country: z.string().nullable(),
  gender: z.enum(['MALE', 'FEMALE']).nullable(),
  unnamed: z.boolean(),
  speaksFor: z.array(z.looseObject({ descriptorId: id('des'), role: z.string() })),
  partOf: id('des').nullable(),
});

const attribution = z.looseObject({
  id: id('att'),
  articleId: id('art'),
  parentId: id('att').nullable(),
  source: span.nullable(),
  cue: span.nullable(),
  content: z.array(span).min(1),
  mode: z.enum(['DIRECT', 'INDIRECT', 'MIXED']),
  stance: z.enum(stances),
  denialKind: z.enum(denialKinds).nullable(),
  act: z.enum(['SAY', 'ASK', 'PROMISE', 'WARN', 'ACCUSE', 'CONFIRM', 'ADMIT', 'DECLINE']),
  speakerId: id('des').nullable(),
  via: z.array(id('des')),
  addressee: z.string().nullable(),
  saidAt: date.nullable(),
  answersId: id('att').nullable(),
  pointer: z.boolean(),
  proposition,
  confidence: z.number().min(0).max(1),
  rule: z.string(),
});

const event = z.looseObject({
  ...span.shape,
  id: id('eve'),
  articleId: id('art'),
  attributionId: id('att'),
  type: z.string(),
  text: z.string(),
  when: date.nullable(),
  placeId: id('des').nullable(),
  participantIds: z.array(id('des')),
});

export const readingShape = z.looseObject({
  id: id('art'),
  reader: z.string().min(1),
  publisherId: id('des').nullable(),
  mentions: z.array(mention),
  descriptors: z.array(descriptor),
  attributions: z.array(attribution),
  events: z.array(event),
});

const passage = z.string().regex(/^art_[0-9a-f]{20}:(\d+-\d+(,\d+-\d+)*)?$/, 'not a passage as art_…:15-25');
const evidence = z.string().regex(/^(des|att)_[0-9a-f]{20}$/, 'not an id of the form des_… or att_…');
const moment = z.string().refine(text => !Number.isNaN(Date.parse(text)), 'not a moment as 2022-03-14T21:50:00Z');
const said = { id: id('jud'), reasons: texts, by: z.literal('PERSON'), author: z.string().nullish() };

export const judgementShape = z
  .object({
    ...said,
    kind: z.enum(['ACTOR', 'STATEMENT', 'UTTERANCE']),
    a: evidence,
    b: evidence,
    verdict: z.enum(['SAME', 'DIFFERENT', 'UNSURE']),
    score: z.number(),
    at: moment.nullable(),
    asked: z.string().optional(),
    passages: z.union([z.tuple([]), z.tuple([passage, passage])]).nullish(),
  })
  .refine(one => one.a < one.b, 'a must come before b');

export const correctionShape = z.object({
  ...said,
  attributionId: id('att'),
  passage,
  speaker: z
    .object({
      name: z.string().min(1),
      kind: z.enum(kinds),
      descriptorId: id('des').optional(),
      passage: passage.optional(),
    })
    .nullish(),
  stance: z.enum(stances).nullish(),
  denialKind: z.enum(denialKinds).nullish(),
  vector: z.base64().length(512).nullish(),
  statement: z
    .object({
      ...z.object(proposition.shape).pick({ text: true, vector: true, predicate: true, numbers: true }).shape,
      attributionId: id('att').optional(),
      passage: passage.optional(),
    })
    .nullish(),
  at: moment,
  asked: z.string().optional(),
});

export const undoShape = z.object({ ...said, undoes: id('jud'), at: moment });

/** Where a value breaks its shape, in one line; null where it does not. */
export function complaint(result: z.ZodSafeParseResult<unknown>): string | null {
  const issue = result.error?.issues[0];
  if (!issue) return null;
  return issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message;
}
