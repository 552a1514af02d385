import type { Command } from 'commander';
import { rebuild } from '../ingest/derive.ts';
import { withExamples } from './options.ts';
import { run, type Session, type Shell } from './session.ts';
import { withGraph } from './with-graph.ts';

/** `gainsay rebuild`: the graph anew from its evidence. */
export function rebuildCommand(program: Command, shell: Shell): void {
  const command = program
    .command('rebuild')
    .summary('derive the graph anew from the articles it keeps')
    .description('Derives everything anew from articles and judgements. What is right already is left alone.')
    .action(run(shell, rebuildGraph));
  withExamples(command, ['rebuild']);
}

function rebuildGraph(session: Session): Promise<number> {
  return withGraph(session, async ({ store }) => {
    const { written, removed } = await rebuild(store, articles =>
      session.terminal.say(`Deriving the graph from ${articles} articles …`),
    );
    session.terminal.say(`${written} nodes and edges written, ${removed} removed.`);
    return 0;
  });
}
