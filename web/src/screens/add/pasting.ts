import type { ArticleInput } from '../../graphql/operations.ts';

/** What is being typed and has not been read; it stays when somebody looks at another page of the explorer. */
export type Pasting = { readonly [name in keyof ArticleInput]-?: string };

const blank: Pasting = { text: '', title: '', outlet: '', publishedAt: '', url: '' };
let pasting = blank;

export const pastingNow = (): Pasting => pasting;

export function keepPasting(next: Pasting | null): void {
  pasting = next ?? blank;
}
