import { spoken } from '../../dates.ts';
import type { SearchGroupsQuery, Status } from '../../graphql/operations.ts';
import { actorPath, articlePath, statementPath } from '../../router/paths.ts';
import { actorKindWords, statusWords } from '../../words.ts';
import { snippetOf } from './snippet.ts';

/** One thing that was found, and what is said of it. */
export interface Found {
  readonly path: string;
  readonly title: string;
  readonly detail: string;
}

export interface FoundGroup {
  readonly heading: string;
  readonly found: readonly Found[];
  /** Whether there is more than is shown. */
  readonly hasMore: boolean;
}

/** What was found, by kind; kinds of which nothing was found are left out. */
export function groupsOf({ actors, statements, articles }: SearchGroupsQuery, words: string): readonly FoundGroup[] {
  const groups: readonly FoundGroup[] = [
    {
      heading: 'Actors',
      hasMore: actors.pageInfo.hasNextPage,
      found: actors.nodes.flatMap(node =>
        'kind' in node
          ? {
              path: actorPath(node.id),
              title: textOf(node.name),
              detail: `${actorKindWords[node.kind]} · ▲ ${node.assertionCount} ▼ ${node.denialCount}`,
            }
          : [],
      ),
    },
    {
      heading: 'Statements',
      hasMore: statements.pageInfo.hasNextPage,
      found: statements.nodes.flatMap(node =>
        'status' in node
          ? {
              path: statementPath(node.id),
              title: textOf(node.text),
              detail: `${sidesOf(node.status, node.assertionCount + node.denialCount)} · ▲ ${node.assertionCount} ▼ ${node.denialCount}`,
            }
          : [],
      ),
    },
    {
      heading: 'Articles',
      hasMore: articles.pageInfo.hasNextPage,
      found: articles.nodes.flatMap(node =>
        'title' in node
          ? {
              path: articlePath(node.id),
              title: textOf(node.title),
              detail: [node.outlet?.name, node.publishedAt && spoken(node.publishedAt), snippetOf(bodyOf(node), words)]
                .filter(Boolean)
                .join(' · '),
            }
          : [],
      ),
    },
  ];
  return groups.filter(({ found }) => found.length > 0);
}

/** Only words can be drawn as words. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError('A text was expected.');
}

const sidesOf = (status: Status, count: number): string => (count === 0 ? 'nobody takes a side' : statusWords[status]);

/** What a text has beside its headline. */
const bodyOf = ({ title, text }: { readonly title: string; readonly text: string }): string =>
  text.startsWith(title) ? text.slice(title.length).trimStart() : text;
