import { once } from 'node:events';
import type { Command } from 'commander';
import { untilInterrupted } from './interrupts.ts';
import { wholeNumber, withExamples } from './options.ts';
import { run, type Session, type Shell } from './session.ts';
import { warnIfStale, withGraph } from './with-graph.ts';

interface Options {
  readonly port?: number;
}

/** `gainsay serve`: the graph over GraphQL until Ctrl-C. */
export function serveCommand(program: Command, shell: Shell): void {
  const command = program
    .command('serve')
    .summary('answer GraphQL over HTTP until Ctrl-C')
    .description(
      'Answers GraphQL over HTTP until Ctrl-C; requests in flight are answered first. Listens on 127.0.0.1, and on another\n' +
        'host (GAINSAY_HOST) only where keys or tokens tell callers apart: see .env.example.',
    )
    .option('--port <n>', 'listen here; 0 takes any free port (default: PORT, 4000)', wholeNumber(0, 65_535))
    .action(run(shell, serve));
  withExamples(command, ['serve', 'serve --port 8080 --graph bolt://127.0.0.1:7687']);
}

async function serve(session: Session, options: Options): Promise<number> {
  const { config, terminal } = session;
  // Loaded only here: GraphQL takes longer to load than most commands take to run.
  const { startServer } = await import('../server.ts');
  return withGraph(session, async ({ graph, store }) => {
    await warnIfStale(session, store);
    const { border, logLevel } = config;
    const server = await startServer({ graph, port: options.port ?? config.port, border, logLevel });
    terminal.say(
      `Explorer  ${server.url}/\nGraphQL   ${server.url}/graphql\nGraphiQL  ${server.url}/graphiql\nCtrl-C ends it.`,
    );
    await untilInterrupted(terminal, 'Answering what is in flight.', async signal => {
      await once(signal, 'abort');
      await server.close();
    });
    return 0;
  });
}
