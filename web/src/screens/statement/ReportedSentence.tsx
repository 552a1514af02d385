import { spoken } from '../../dates.ts';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { citation } from '../../parts/citation.ts';
import { OriginalLink } from '../../parts/OriginalLink.tsx';
import { wordsAfter, wordsBefore } from '../../parts/words-around.ts';
import { Link } from '../../router/Link.tsx';
import { articlePath } from '../../router/paths.ts';
import { modeWords } from '../../words.ts';
import type { Report } from './statement-types.ts';

/** One sentence in one article: the words, where they stand, how they came there and how surely they are read. */
export function ReportedSentence({ report }: { readonly report: Report }) {
  const { article, cue, via, mode, confidence, quote, quoteUrl } = report;
  if (!article) return null;
  return (
    <div className="report">
      <Link to={articlePath(article.id, report.id)} className="report-words" data-row>
        <Words report={report} />
      </Link>
      <p className="report-where">
        <span className="report-outlet">{article.outlet?.name ?? 'Outlet not known'}</span>
        {article.publishedAt && (
          <>
            , published <time dateTime={article.publishedAt}>{spoken(article.publishedAt)}</time>
          </>
        )}
        {article.origin && ', a copy'}
      </p>
      <p className="report-how">
        {cue && <span>“{cue.exact}”</span>}
        {via.length > 0 && <span>passed on by {via.join(', ')}</span>}
        <span>{modeWords[mode]}</span>
        <span title="How sure the reading is">{Math.round(confidence * 100)} % sure</span>
        <CopyButton text={citation({ quote, quoteUrl, article })} label="Copy citation" />
        <OriginalLink url={quoteUrl} />
      </p>
    </div>
  );
}

/** The words with as much around them as the sentence has. */
const Words = ({ report: { content, quote } }: { readonly report: Report }) => {
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last) return <q>{quote}</q>;
  return (
    <>
      <span className="report-around">{wordsBefore(first.prefix)}</span>
      {content.map(({ start, exact }, index) => (
        <span key={start}>
          {index > 0 && ' … '}
          {exact}
        </span>
      ))}
      <span className="report-around">{wordsAfter(last.suffix)}</span>
    </>
  );
};
