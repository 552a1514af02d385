import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { tellingWords } from '../../src/cli/eval/compare-words.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { textOf } from '../../src/domain/span.ts';
import type { Conveyed } from './conveyed.ts';
import type { Dossier } from './dossiers.ts';

const row = z.object({ id: z.string(), outlet: z.string(), date: z.string(), text: z.string() });

/** How long an article is in words: shorter ones tell too little, longer ones much at once. */
const [LEAST, MOST] = [200, 1100];
/** A first paragraph up to this many characters stands for the title. */
const TITLE = 140;

/** Real articles in JSON lines, as the PolNeAR corpus has them: each by itself, without marks. */
export function newsIn(file: string): readonly Dossier[] {
  const packed = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(packed) : packed).toString('utf8').split('\n');
  return lines
    .filter(line => line !== '')
    .map(line => row.parse(JSON.parse(line)))
    .filter(({ text }) => isBetween(text.split(/\s+/).length))
    .map(({ id, outlet, date, text }) => {
      const [first, ...rest] = text.split('\n\n');
      const titled = first!.length <= TITLE && rest.length > 0;
      const raw = {
        file: null,
        url: null,
        title: titled ? first! : null,
        outlet,
        publishedAt: date,
        text: titled ? rest.join('\n\n') : text,
      };
      return { name: id, claims: new Map(), articles: [{ raw, marks: [] }] };
    });
}

/** From this share of telling words on, two contents of an article may say the same. */
const ALIKE = 0.5;
/** How many telling words a content has at least. */
const TELLING = 3;

/**
 * What a real article conveys, less what shares half of its telling words with what it conveyed before: an article seldom tells a thing
 * twice in other words, so that nearly all of these say different things.
 */
export function unlikeIn({ article, attributions }: Reading): readonly Conveyed[] {
  const taken: { readonly attribution: Conveyed['attribution']; readonly words: ReadonlySet<string> }[] = [];
  for (const attribution of attributions) {
    const text = attribution.content.map(span => textOf(article.text, span)).join(' ');
    const words = new Set(tellingWords(text));
    if (attribution.stance === 'NONE' || words.size < TELLING) continue;
    if (taken.every(other => shareOf(words, other.words) < ALIKE)) taken.push({ attribution, words });
  }
  return taken.map(({ attribution }) => ({ attribution, says: null }));
}

const isBetween = (words: number) => words >= LEAST && words <= MOST;

const shareOf = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter(word => b.has(word)).length / Math.min(a.size, b.size);
