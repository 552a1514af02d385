import { z } from 'zod';
import { figuresOf, meanOf } from './figures.ts';
import { readApart } from './found-reading.ts';
import type { GoldSet } from './gold-set.ts';
import { judgedText, scoreText, type TrapText } from './score-text.ts';

const text = z.string().nullable().default(null);
const texts = z.array(z.string()).default([]);

/** A short text with the readings that must and must not come out of it. */
export const textRow = z.object({
  id: z.string(),
  category: z.string().default('other'),
  text: z.string(),
  expect: z.array(
    z.object({
      source: z.string().nullable(),
      cue: z.string().nullable(),
      content: z.array(z.string()),
      contentOr: texts,
      stance: z.string(),
      speaker: z.string().nullable(),
      speakerOr: texts,
      speakerKind: text,
      via: texts,
      addressee: text,
      parent: z.number().nullable().default(null),
      denialKind: text,
      denialKindOr: texts,
      act: text,
      actOr: texts,
      optional: z.boolean().default(false),
    }),
  ),
  forbid: z.array(z.object({ stance: text, source: text, content: text })).default([]),
});

type TextRow = z.infer<typeof textRow>;

/** Short texts, each read on its own. */
export function textsSet(name: string, rows: readonly TextRow[]): GoldSet {
  const traps = rows.map(trapOf);
  return {
    name,
    articles: rows.map(({ id, text }) => ({
      file: `${id}.txt`,
      url: null,
      title: null,
      outlet: null,
      publishedAt: null,
      text,
    })),
    measure: readings => {
      const found = readApart(readings);
      const counts = traps.map((trap, index) => scoreText(trap, found[index]!));
      const categories = [...new Set(rows.map(({ category }) => `right: ${category}`))].sort();
      const figures = figuresOf(counts);
      return {
        figures: [
          ...figures.filter(figure => !categories.includes(figure.name)),
          meanOf('texts right, mean of the categories', categories, counts),
          ...categories.map(category => figures.find(({ name }) => name === category)!),
        ],
        judged: traps.flatMap((trap, index) => judgedText(trap, found[index]!)),
      };
    },
  };
}

const trapOf = ({ category, expect, forbid }: TextRow): TrapText => ({
  category,
  expected: expect.map(({ speaker, speakerOr, denialKind, denialKindOr, act, actOr, ...rest }) => ({
    ...rest,
    speakers: speaker === null ? [] : [speaker, ...speakerOr],
    denialKinds: denialKind === null ? [] : [denialKind, ...denialKindOr],
    acts: act === null ? [] : [act, ...actOr],
  })),
  forbidden: forbid,
});
