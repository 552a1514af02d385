import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Raw } from '../../src/text/clean.ts';

/**
 * A dispute as several invented articles tell it. The claims that are listed at its head are marked inline: `{S1+|content}` where a
 * speaker asserts one, `-` where one denies it, `?` where neither; `X` stands for none of them.
 */
export interface Dossier {
  readonly name: string;
  /** Its claims in words of their own, by their marks. */
  readonly claims: ReadonlyMap<string, string>;
  readonly articles: readonly MarkedArticle[];
}

export interface MarkedArticle {
  readonly raw: Raw;
  readonly marks: readonly Marked[];
}

/** A content and the claim it is about; null where it is none of the dossier's. */
export interface Marked {
  readonly content: string;
  readonly claim: string | null;
  /** Whether the speaker asserts the claim or denies it; null where neither. */
  readonly side: 'ASSERTS' | 'DENIES' | null;
}

/** The dossiers in the text files of a folder, in order of their names; of those that are named, where some are. */
export function dossiersIn(folder: string, named: readonly string[]): readonly Dossier[] {
  const files = readdirSync(folder).map(file => basename(file, '.txt'));
  const unknown = named.filter(name => !files.includes(name));
  if (unknown.length > 0) throw new Error(`there is no ${unknown.join(', ')}: ${files.join(', ')}`);
  const taken = named.length > 0 ? named : files.sort();
  return taken.flatMap(name => dossiersOf(readFileSync(join(folder, `${name}.txt`), 'utf8')));
}

const dossiersOf = (text: string): readonly Dossier[] =>
  text
    .split(/^# /m)
    .slice(1)
    .map(part => {
      const [head, ...articles] = part.split(/^## /m);
      const [name, ...listed] = head!.split('\n').map(line => line.trim());
      const claims = listed.flatMap(line => {
        const [, claim, text] = /^(S\d+): *(.+)$/.exec(line) ?? [];
        return claim && text ? ([[claim, text]] as const) : [];
      });
      return { name: name!, claims: new Map(claims), articles: articles.map(articleOf) };
    });

const mark = /\{(S\d+|X)([-+?])\|([^{}]*)\}/g;
const sides = { '+': 'ASSERTS', '-': 'DENIES', '?': null } as const;

function articleOf(part: string): MarkedArticle {
  const [head, ...paragraphs] = part
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
  const [outlet, publishedAt] = head!.split('|').map(each => each.trim());
  const marked = paragraphs.join('\n\n');
  const bare = marked.replace(mark, '$3').split('\n\n');
  const [title, body] = bare.length > 1 ? [bare[0]!, bare.slice(1)] : [null, bare];
  return {
    raw: { file: null, url: null, title, outlet: outlet!, publishedAt: publishedAt!, text: body.join('\n\n') },
    marks: [...marked.matchAll(mark)].map(([, claim, sign, content]) => ({
      content: content!,
      claim: claim === 'X' ? null : claim!,
      side: sides[sign as keyof typeof sides],
    })),
  };
}
