import { type ArticlePageQueryVariables, articlePage } from '../../graphql/operations.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { Answered } from '../../parts/Answered.tsx';
import { useAbout } from '../../parts/about.ts';
import { Export } from '../../parts/export/Export.tsx';
import { Missing } from '../../parts/Missing.tsx';
import { Screen } from '../../parts/Screen.tsx';
import { useKeys } from '../../parts/use-keys.ts';
import { changed, navigate, useAddress } from '../../router/address.ts';
import { Link } from '../../router/Link.tsx';
import type { ScreenProps } from '../../screens.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { AttributionList } from './AttributionList.tsx';
import type { ArticleRead } from './article-types.ts';
import { idsIn } from './ids-in.ts';
import { MarkedText } from './MarkedText.tsx';

/** One article as it is stored, with who says what marked in its text. */
export function Article({ id }: ScreenProps) {
  const address = useAddress();
  const variables = { id, after: address.params.get('after') };
  const asked = useAnswer(articlePage, variables, id);
  useAbout(asked.data?.article ? idsIn(asked.data.article, address.params.get('a')) : []);
  const hasMarks = address.params.get('marks') !== 'off';
  const marksSwitch = changed(address, { marks: hasMarks ? 'off' : null });
  useKeys({ h: () => navigate(marksSwitch, { replace: true }) });
  return (
    <Screen
      title={asked.data && (asked.data.article?.title ?? 'No such article')}
      query={articlePage.text}
      variables={variables}
      saving={asked.data?.article && <Saving title={asked.data.article.title} variables={variables} />}
    >
      <Answered asked={asked}>
        {({ article }) =>
          article ? (
            <ArticleShown article={article} hasMarks={hasMarks} marksSwitch={marksSwitch} />
          ) : (
            <Missing what="There is no such article" />
          )
        }
      </Answered>
    </Screen>
  );
}

interface SavingProps {
  readonly title: string;
  readonly variables: ArticlePageQueryVariables;
}

const Saving = ({ title, variables }: SavingProps) => (
  <Export
    key={JSON.stringify(variables)}
    what="who says what in this article"
    load={() => import('./article-listing.ts').then(({ articleListing }) => articleListing(variables, title))}
  />
);

interface ArticleShownProps {
  readonly article: ArticleRead;
  readonly hasMarks: boolean;
  readonly marksSwitch: string;
}

function ArticleShown({ article, hasMarks, marksSwitch }: ArticleShownProps) {
  const address = useAddress();
  const chosen = address.params.get('a');
  const { nodes, pageInfo } = article.attributions;
  return (
    <div className="article">
      <div className="article-main">
        <ArticleHead article={article} />
        <p className="article-tools">
          <Link to={marksSwitch} replace className="button">
            {hasMarks ? 'Hide the marks' : 'Show the marks'} <kbd>h</kbd>
          </Link>
          {hasMarks && (
            <span className="legend" aria-hidden="true">
              <mark className="mark mark-asserts">asserts</mark> <mark className="mark mark-denies">denies</mark>{' '}
              <mark className="mark mark-none">takes no side</mark> <b>cue</b>
            </span>
          )}
        </p>
        <MarkedText article={article} attributions={hasMarks ? nodes : []} chosen={chosen} />
      </div>
      <aside className="article-side" aria-label="Who says what">
        <h2>
          Who says what <span className="total">{nodes.length}</span>
        </h2>
        <AttributionList article={article} attributions={nodes} chosen={chosen} />
        {pageInfo.hasNextPage && (
          <p>
            <Link to={changed(address, { after: pageInfo.endCursor, a: null })} data-row>
              Further on in the text
            </Link>
          </p>
        )}
        {address.params.has('after') && (
          <p>
            <Link to={changed(address, { after: null, a: null })}>Back to the beginning</Link>
          </p>
        )}
      </aside>
    </div>
  );
}
