import type { ArticlePageQuery } from '../../graphql/operations.ts';

/** The parts of what the server answers about an article. */
export type ArticleRead = NonNullable<ArticlePageQuery['article']>;
export type Attributed = ArticleRead['attributions']['nodes'][number];
