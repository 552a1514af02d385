import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readOperations } from '../api/operations.ts';
import { page, type Reply } from './reply.ts';

const require = createRequire(import.meta.url);

/** What GraphiQL is made of: the files of its packages, by the path under which they are served. */
const files: Readonly<Record<string, readonly [module: string, file: string, type: string]>> = {
  '/graphiql/react.js': ['react', 'umd/react.production.min.js', 'text/javascript'],
  '/graphiql/react-dom.js': ['react-dom', 'umd/react-dom.production.min.js', 'text/javascript'],
  '/graphiql/graphiql.js': ['graphiql', 'graphiql.min.js', 'text/javascript'],
  '/graphiql/graphiql.css': ['graphiql', 'graphiql.min.css', 'text/css'],
};

// The editor inside sets styles on what it draws; scripts are bound to this server all the same.
const shell = page(
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Gainsay: GraphiQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/graphiql.css">
<style>html, body, #graphiql { height: 100%; margin: 0; }</style>
<div id="graphiql">Loading…</div>
<script src="/graphiql/react.js"></script>
<script src="/graphiql/react-dom.js"></script>
<script src="/graphiql/graphiql.js"></script>
<script src="/graphiql/start.js"></script>
</html>
`,
  { styles: "'unsafe-inline'" },
);

/** GraphiQL, all of it from this machine; null for a path that is no part of it. */
export function graphiql(path: string): Reply | null {
  if (path === '/graphiql' || path === '/graphiql/') return shell;
  if (path === '/graphiql/start.js') return asset('text/javascript', start());
  const file = Object.hasOwn(files, path) ? files[path] : undefined;
  return file ? asset(file[2], readFileSync(join(dirname(require.resolve(`${file[0]}/package.json`)), file[1]))) : null;
}

const asset = (type: string, body: string | Buffer): Reply => ({
  status: 200,
  headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=3600' },
  body,
});

/** Starts GraphiQL with a tab for each operation that we ship. */
function start(): string {
  const tabs = readOperations().map(({ text, variables }) => ({
    query: text,
    variables: JSON.stringify(variables, null, 2),
  }));
  return `const subscriptionUrl = location.origin.replace(/^http/, 'ws') + '/graphql';
const fetcher = GraphiQL.createFetcher({ url: '/graphql', subscriptionUrl });
const defaultTabs = ${JSON.stringify(tabs)};
ReactDOM.createRoot(document.getElementById('graphiql'))
  .render(React.createElement(GraphiQL, { fetcher, defaultTabs, defaultEditorToolsVisibility: 'variables' }));
`;
}
