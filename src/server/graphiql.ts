import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { examples } from './graphiql-examples.ts';
import { page, type Reply } from './reply.ts';

const require = createRequire(import.meta.url);

/** What GraphiQL is made of: the files of its packages, by the path under which they are served. */
const files: Readonly<Record<string, readonly [module: string, file: string, type: string]>> = {
  '/graphiql/react.js': ['react', 'umd/react.production.min.js', 'text/javascript'],
  '/graphiql/react-dom.js': ['react-dom', 'umd/react-dom.production.min.js', 'text/javascript'],
  '/graphiql/graphiql.js': ['graphiql', 'graphiql.min.js', 'text/javascript'],
  '/graphiql/graphiql.css': ['graphiql', 'graphiql.min.css', 'text/css'],
};

// While one of its dialogs is open it keeps the page from scrolling by a style of its own, which bears the nonce of the page.
const shell = (nonce: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Gainsay: GraphiQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/graphiql.css">
<link rel="stylesheet" href="/graphiql/start.css">
<div id="graphiql" data-nonce="${nonce}">Loading…</div>
<script src="/graphiql/react.js"></script>
<script src="/graphiql/react-dom.js"></script>
<script src="/graphiql/graphiql.js"></script>
<script src="/graphiql/start.js"></script>
</html>
`;

/** GraphiQL, all of it from this machine; null for a path that is no part of it. */
export function graphiql(path: string): Reply | null {
  if (path === '/graphiql' || path === '/graphiql/') return shellWith(randomBytes(16).toString('base64'));
  if (path === '/graphiql/start.js') return asset('text/javascript', start());
  if (path === '/graphiql/start.css') return asset('text/css', styles);
  const file = Object.hasOwn(files, path) ? files[path] : undefined;
  return file ? asset(file[2], readFileSync(join(dirname(require.resolve(`${file[0]}/package.json`)), file[1]))) : null;
}

const shellWith = (nonce: string): Reply => page(shell(nonce), { styles: `'nonce-${nonce}'` });

const asset = (type: string, body: string | Buffer): Reply => ({
  status: 200,
  headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'max-age=3600' },
  body,
});

const styles = `html, body, #graphiql { height: 100%; margin: 0; }
.graphiql-container .to-explorer { color: inherit; white-space: nowrap; }
@media (max-width: 48rem) {
  .graphiql-container .graphiql-session { flex-direction: column; }
  .graphiql-container .graphiql-session > div { min-height: 0; }
  .graphiql-container .graphiql-horizontal-drag-bar { display: none; }
}
`;

/**
 * Starts GraphiQL with a tab for each example, and before them one for what the address brings behind its # as \`query\` and
 * \`variables\`. It asks with the key that the explorer was given in this tab.
 */
function start(): string {
  const tabs = examples.map(({ name, asks, selects }) => ({ query: `# ${asks}\nquery ${name} ${selects}\n` }));
  return `const root = document.getElementById('graphiql');
globalThis.__webpack_nonce__ = root.dataset.nonce;
const brought = new URLSearchParams(location.hash.slice(1));
const query = brought.get('query') ?? undefined;
const variables = brought.get('variables') ?? undefined;
const key = sessionStorage.getItem('gainsay-key');
const fetcher = GraphiQL.createFetcher({
  url: '/graphql',
  subscriptionUrl: location.origin.replace(/^http/, 'ws') + '/graphql',
  ...(key ? { headers: { authorization: 'Bearer ' + key }, wsConnectionParams: { authorization: 'Bearer ' + key } } : {}),
});
const defaultTabs = [...(query ? [{ query, variables }] : []), ...${JSON.stringify(tabs)}];
const toExplorer = React.createElement('a', { href: '/', className: 'to-explorer' }, '← Explorer');
ReactDOM.createRoot(root).render(
  React.createElement(
    GraphiQL,
    { fetcher, query, variables, defaultTabs, defaultEditorToolsVisibility: 'variables' },
    React.createElement(GraphiQL.Logo, null, toExplorer),
  ),
);
addEventListener('hashchange', () => location.reload());
`;
}
