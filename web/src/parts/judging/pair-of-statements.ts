import type { StatementPageQuery } from '../../graphql/operations.ts';
import { statementPath } from '../../router/paths.ts';
import { wordsAfter, wordsBefore } from '../words-around.ts';
import type { Pair, Passage, Side, Words } from './pair.ts';

type Statement = NonNullable<StatementPageQuery['statement']>;
type Said = Statement['utterances']['nodes'][number];
type Report = Said['attributions']['nodes'][number];

/** Two statements with what was said of each. */
export const pairOfStatements = (a: Statement, b: Statement): Pair => ({
  kind: 'STATEMENT',
  a: sideOf(a),
  b: sideOf(b),
});

const sideOf = ({ id, text, utterances }: Statement): Side => ({
  id,
  name: text,
  thingId: id,
  path: statementPath(id),
  passages: utterances.nodes.flatMap(said => passageOf(said)),
});

/** One report of each time that it was said is enough to compare. */
function passageOf({ stance, saidAt, speaker, attributions }: Said): readonly Passage[] {
  const report = attributions.nodes.find(({ article }) => article && !article.origin) ?? attributions.nodes[0];
  if (!report?.article) return [];
  const { id, title, outlet, publishedAt } = report.article;
  return [
    {
      articleId: id,
      attributionId: report.id,
      title,
      outlet: outlet?.name ?? null,
      publishedAt,
      words: wordsOf(report),
      said: { speaker: speaker?.name ?? null, stance, saidAt },
    },
  ];
}

function wordsOf({ content, quote }: Report): readonly Words[] {
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last) return [{ text: quote, isMarked: true }];
  return [
    { text: wordsBefore(first.prefix), isMarked: false },
    { text: content.map(({ exact }) => exact).join(' … '), isMarked: true },
    { text: wordsAfter(last.suffix), isMarked: false },
  ];
}
