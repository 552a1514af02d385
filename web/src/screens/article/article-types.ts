import type { ArticlePageQuery } from '../../graphql/operations.ts';

/** The parts of what the server answers about an article. */
export type ArticleRead = NonNullable<ArticlePageQuery['article']>;
export type Attributed = ArticleRead['attributions']['nodes'][number];

/** A text in which attributions are marked, whether it is kept already or only looked at. */
export type Readable = Pick<ArticleRead, 'id' | 'title' | 'text'>;
export type Marked = Pick<Attributed, 'id' | 'stance' | 'source' | 'cue' | 'content'> & {
  readonly speaker: { readonly name: string } | null;
};
