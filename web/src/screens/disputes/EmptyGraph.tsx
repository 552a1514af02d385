/** What a reader sees who comes before the first article. */
export const EmptyGraph = () => (
  <div className="notice">
    <h2>No article has been read yet</h2>
    <p>The graph grows from articles. Read some into it, and what is disputed in them appears here:</p>
    <pre>npm run --silent gainsay -- ingest articles/</pre>
    <p>
      The example dossier, eleven invented articles about a ship, a slick and a warning, is in{' '}
      <code>examples/dossier</code>.
    </p>
  </div>
);
