import type { Command } from 'commander';
import { DomainError } from '../domain/errors.ts';
import { remove } from '../ingest/derive.ts';
import { withExamples } from './options.ts';
import { run, type Session, type Shell } from './session.ts';
import { withGraph } from './with-graph.ts';

/** `gainsay delete`: one article and what follows from it alone out of the graph. */
export function deleteCommand(program: Command, shell: Shell): void {
  const command = program
    .command('delete')
    .summary('take an article out of the graph')
    .description('Takes an article out of the graph, with all that no other article tells.')
    .argument('<article id>', 'as `ingest --format jsonl` and `export` name it: art_…')
    .action(run(shell, deleteArticle));
  withExamples(command, ['delete art_0123456789abcdef0123']);
}

function deleteArticle(session: Session, _options: unknown, articleId: string): Promise<number> {
  return withGraph(session, async ({ store }) => {
    if (!(await remove(store, articleId))) {
      throw new DomainError('NOT_FOUND', `no article has the id ${articleId}: \`gainsay export\` lists them.`);
    }
    session.terminal.say(`${articleId} and what it alone told is gone.`);
    return 0;
  });
}
