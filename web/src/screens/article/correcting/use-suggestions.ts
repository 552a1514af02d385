import { searchGroups } from '../../../graphql/operations.ts';
import { useAnswer } from '../../../graphql/use-answer.ts';
import { actorKindWords, statusWords } from '../../../words.ts';
import type { ArticleRead, Attributed } from '../article-types.ts';
import type { Meant } from './correction-of.ts';
import type { Suggestion } from './SuggestField.tsx';

interface Suggestions {
  readonly speakers: readonly Suggestion[];
  readonly statements: readonly Suggestion[];
}

/** Who speaks and what is spoken of in the article; once something is typed, what holds the words. */
export function useSuggestions(article: ArticleRead, speaker: Meant, statement: Meant): Suggestions {
  const actors = useFound(speaker);
  const statements = useFound(statement);
  const { nodes } = article.attributions;
  return {
    speakers:
      speaker.id === null && speaker.text.trim() !== ''
        ? (actors?.actors.nodes ?? []).flatMap(node =>
            'kind' in node ? { id: node.id, text: node.name, detail: actorKindWords[node.kind] } : [],
          )
        : uniqueOf(nodes.flatMap(speakerIn)),
    statements:
      statement.id === null && statement.text.trim() !== ''
        ? (statements?.statements.nodes ?? []).flatMap(node =>
            'status' in node ? { id: node.id, text: node.text, detail: statusWords[node.status] } : [],
          )
        : uniqueOf(nodes.flatMap(statementIn)),
  };
}

/** What was chosen is searched for no more. */
function useFound({ text, id }: Meant) {
  const words = text.trim();
  return useAnswer(searchGroups, id !== null || words === '' ? null : { text: words }, 'suggestions').data;
}

const here = 'in this article';

const speakerIn = ({ speaker }: Attributed): Suggestion | readonly [] =>
  speaker ? { id: speaker.id, text: speaker.name, detail: here } : [];

const statementIn = ({ statement }: Attributed): Suggestion | readonly [] =>
  statement ? { id: statement.id, text: statement.text, detail: here } : [];

const uniqueOf = (suggestions: readonly Suggestion[]): readonly Suggestion[] => [
  ...new Map(suggestions.map(one => [one.id, one])).values(),
];
