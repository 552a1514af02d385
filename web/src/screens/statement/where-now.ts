import { ask } from '../../graphql/ask.ts';
import { articlePage } from '../../graphql/operations.ts';
import type { StatementSides } from './statement-types.ts';

/** The id of the statement to which the sentences of a page belong now: ids follow from all that is known, and sentences stay. */
export async function whereNow({ utterances }: StatementSides): Promise<string | null> {
  const [report] = utterances.nodes.flatMap(({ attributions }) => attributions.nodes);
  if (!report?.article) return null;
  try {
    const { article } = await ask(articlePage, { id: report.article.id });
    return article?.attributions.nodes.find(({ id }) => id === report.id)?.statement?.id ?? null;
  } catch {
    return null;
  }
}
