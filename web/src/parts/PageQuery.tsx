import { CopyButton } from './CopyButton.tsx';

interface PageQueryProps {
  readonly text: string;
  readonly variables: unknown;
}

/** Where GraphiQL opens with a question. What is behind the # is not sent to the server. */
const graphiqlPath = (query: string, variables: unknown): string =>
  `/graphiql#${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;

/** The question to the API that brought what a page shows. */
export const PageQuery = ({ text, variables }: PageQueryProps) => (
  <details className="page-query">
    <summary>This page’s query</summary>
    <p>
      Ask it yourself <a href={graphiqlPath(text, variables)}>in GraphiQL</a>, with these variables.{' '}
      <CopyButton text={text} label="Copy the query" />
    </p>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
    <pre tabIndex={0}>{JSON.stringify(variables, null, 2)}</pre>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
    <pre tabIndex={0}>{text}</pre>
  </details>
);
