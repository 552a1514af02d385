import { createHash } from 'node:crypto';
import { page, type Reply } from './reply.ts';

const style = `
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem; color-scheme: light dark; }
  code { font-size: .95em; }
`;

const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** The page at the root where the explorer was not built: what is here, and where to go. */
export const home: Reply = page(
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Gainsay</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<h1>Gainsay</h1>
<p>A graph of who asserted and who denied what, when, in which words, and which outlet reported it.</p>
<p>The explorer is not built here: <code>npm run web</code> builds it.</p>
<ul>
  <li><a href="/graphiql">/graphiql</a>: ask it questions, with examples and every type described</li>
  <li><code>/graphql</code>: the GraphQL endpoint for programs (POST, <code>application/json</code>)</li>
  <li><a href="/healthz">/healthz</a> and <a href="/readyz">/readyz</a>: whether the server runs, whether the graph answers</li>
  <li><a href="/metrics">/metrics</a>: what it counts, for Prometheus</li>
</ul>
</html>
`,
  { styles: styleHash },
);
