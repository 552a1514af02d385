import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { goldIn } from '../../src/cli/eval/gold.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { readOne } from '../../src/ingest/attempt.ts';
import { encoderOnce } from '../support/reading.ts';

interface Dossier {
  readonly actors: readonly { readonly id: string; readonly speaksFor: readonly string[] }[];
  readonly statements: readonly { readonly id: string }[];
  readonly copies: readonly { readonly articles: readonly string[] }[];
  readonly articles: readonly { readonly file: string; readonly attributions: readonly Annotated[] }[];
}
interface Annotated {
  readonly id: string;
  readonly speaker: string | null;
  readonly speakerText: string | null;
  readonly contentSpans: readonly string[];
  readonly claim: string | null;
}

const folderOf = (name: string) => new URL(name, import.meta.url).pathname;
const dossierAt = (name: string): Dossier => JSON.parse(readFileSync(`${folderOf(name)}/gold.json`, 'utf8'));
const visible = (text: string) =>
  text
    .replace(/<[^>]+>/g, match => (/^<\/?(?:b|i|em|a|strong|span)\b/.test(match) ? '' : ' '))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (_, name) => signs[name] ?? '?')
    .replace(/\s+/g, ' ');
const signs: Readonly<Record<string, string>> = {
  ldquo: '“',
  rdquo: '”',
  quot: '"',
  lsquo: '‘',
  rsquo: '’',
  scaron: 'š',
  aelig: 'æ',
  eacute: 'é',
  oacute: 'ó',
  gt: '>',
  ccedil: 'ç',
  middot: '·',
  mdash: '—',
};

describe.each(['football', 'border', 'trial', 'copper', 'bunkering', 'bridge', 'treasure', 'river', 'hospital'])(
  'the dossier %s',
  name => {
    const { actors, statements, copies, articles } = dossierAt(name);

    test('quotes its articles word for word and names only who and what it lists', () => {
      const [actorIds, statementIds] = [new Set(actors.map(({ id }) => id)), new Set(statements.map(({ id }) => id))];
      for (const { file, attributions } of articles) {
        const text = visible(readFileSync(`${folderOf(name)}/articles/${file}`, 'utf8'));
        for (const { speaker, speakerText, contentSpans, claim } of attributions) {
          for (const words of [speakerText ?? '', ...contentSpans]) expect(text).toContain(words);
          if (speaker !== null) expect(actorIds).toContain(speaker);
          if (claim !== null) expect(statementIds).toContain(claim);
        }
      }
      expect(copies.flatMap(copy => copy.articles).every(file => articles.some(each => each.file === file))).toBe(true);
    });
  },
);

/** What must be found, a little less than was when this was written. */
const floors: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  football: {
    attributions: 0.9,
    denials: 0.7,
    stance: 0.8,
    speaker: 0.78,
    'said at': 0.85,
    'statements B³': 0.68,
    'actors B³': 0.75,
    'speaks for': 0.8,
    'kept apart': 1,
    copies: 1,
    reversals: 1,
    events: 0.66,
  },
  border: {
    attributions: 0.86,
    denials: 0.68,
    stance: 0.89,
    speaker: 0.82,
    'said at': 0.72,
    'statements B³': 0.62,
    'actors B³': 0.83,
    'kept apart': 1,
    copies: 1,
    events: 0.66,
  },
  trial: {
    attributions: 0.9,
    denials: 0.69,
    stance: 0.75,
    speaker: 0.75,
    'said at': 0.8,
    'statements B³': 0.55,
    'actors B³': 0.82,
    'kept apart': 1,
    copies: 1,
    events: 0.5,
  },
  copper: {
    attributions: 0.92,
    denials: 0.88,
    stance: 0.9,
    speaker: 0.9,
    'said at': 0.9,
    'statements B³': 0.83,
    'actors B³': 0.92,
    'pairs of one utterance': 0.75,
    'speaks for': 0.9,
    'kept apart': 1,
    copies: 1,
    reversals: 1,
  },
  bunkering: {
    attributions: 0.85,
    denials: 0.8,
    stance: 0.84,
    speaker: 0.88,
    'said at': 0.95,
    'statements B³': 0.66,
    'actors B³': 0.88,
    'pairs of one utterance': 0.9,
    'speaks for': 0.9,
    'kept apart': 1,
    copies: 1,
    reversals: 1,
  },
  bridge: {
    attributions: 0.92,
    denials: 0.88,
    stance: 0.88,
    speaker: 0.89,
    'said at': 0.92,
    'statements B³': 0.7,
    'actors B³': 0.84,
    'kept apart': 1,
    copies: 1,
    reversals: 1,
  },
  treasure: {
    attributions: 0.89,
    denials: 0.82,
    stance: 0.87,
    speaker: 0.82,
    'said at': 0.85,
    'statements B³': 0.55,
    'actors B³': 0.81,
    'speaks for': 0.8,
    'kept apart': 1,
    copies: 1,
    reversals: 1,
  },
  river: {
    attributions: 0.88,
    denials: 0.78,
    stance: 0.89,
    speaker: 0.91,
    'said at': 0.92,
    'statements B³': 0.58,
    'actors B³': 0.88,
    'speaks for': 0.8,
    'kept apart': 1,
    copies: 1,
    reversals: 0.5,
  },
  hospital: {
    attributions: 0.93,
    denials: 0.87,
    stance: 0.89,
    speaker: 0.9,
    'said at': 0.87,
    'statements B³': 0.7,
    'actors B³': 0.84,
    'speaks for': 0.8,
    'kept apart': 1,
    copies: 1,
    reversals: 0.6,
  },
};

describe.each(Object.entries(floors))('in the dossier %s', (name, least) => {
  let figures: Readonly<Record<string, number | null>>;
  beforeAll(async () => {
    const [gold] = await goldIn(folderOf(name), {});
    const readings: Reading[] = [];
    for (const raw of gold!.articles) {
      const read = await readOne(raw, await encoderOnce());
      if ('reason' in read) throw new Error(`${read.file}: ${read.reason}`);
      readings.push(read.value);
    }
    figures = Object.fromEntries(gold!.measure(readings).figures.map(each => [each.name, each.value]));
  });

  test.each(Object.entries(least))('%s ≥ %d', (figure, floor) => {
    expect(figures[figure]).toBeGreaterThanOrEqual(floor);
  });
});
