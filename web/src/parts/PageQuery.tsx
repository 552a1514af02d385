import { CopyButton } from './CopyButton.tsx';

interface PageQueryProps {
  readonly text: string;
  readonly variables: unknown;
}

/** The question to the API that brought what a page shows. */
export const PageQuery = ({ text, variables }: PageQueryProps) => (
  <details className="page-query">
    <summary>This page’s query</summary>
    <p>
      Ask it yourself in <a href="/graphiql">GraphiQL</a>, with these variables.{' '}
      <CopyButton text={text} label="Copy the query" />
    </p>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
    <pre tabIndex={0}>{JSON.stringify(variables, null, 2)}</pre>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
    <pre tabIndex={0}>{text}</pre>
  </details>
);
