import { parseArgs } from 'node:util';
import { type GraphAddress, openGraph } from '../../src/graph/open.ts';
import { type Contender, startContender, stopContender } from './contender.ts';
import { fire, type Round, type Score } from './fire.ts';
import { loadArticles } from './load-articles.ts';
import { questions } from './questions.ts';
import { installRivals } from './rivals.ts';
import { requireSameAnswers } from './same-answers.ts';
import { subjectsIn, variablesFor } from './variables.ts';

/**
 * Asks our server, a generated one and the database itself the same questions of the same graph, turn by turn, and prints
 * how many each answers in a second. On the embedded engine, which one process at a time can use, ours is asked alone.
 */
const { values } = parseArgs({
  options: {
    graph: { type: 'string', default: 'file:data/bench-api' },
    articles: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '1,16' },
    questions: { type: 'string', default: questions.map(({ name }) => name).join(',') },
    contenders: { type: 'string' },
  },
});
const address: GraphAddress = {
  url: values.graph,
  username: process.env.NEO4J_USERNAME ?? 'neo4j',
  password: process.env.NEO4J_PASSWORD ?? 'gainsay-local',
  database: process.env.NEO4J_DATABASE ?? 'neo4j',
};
const isEmbedded = values.graph.startsWith('file:');
const names = (values.contenders ?? (isEmbedded ? 'own' : 'raw,ogm,own')).split(',') as Contender['name'][];
const [seconds, rounds] = [Number(values.seconds), Number(values.rounds)];

/** Seconds in which nobody is measured. */
const warmUp = Math.min(4, seconds);

await installRivals();
const graph = await openGraph(address);
await loadArticles(graph, Number(values.articles));
const subjects = await subjectsIn(graph);
await graph.close();

const contenders: Contender[] = [];
for (const name of names) contenders.push(await startContender(name, address));
const own = contenders.find(({ name }) => name === 'own');
if (!own) throw new Error('--contenders must name "own"');
console.log(`${values.articles} articles at ${values.graph}; the middle of ${rounds} rounds of ${seconds} s`);
console.log('question   connections  server   answers/s    p50 ms    p99 ms   of raw   of ogm');
for (const question of questions.filter(({ name }) => values.questions.split(',').includes(name))) {
  const variables = await variablesFor(question, subjects, own);
  await requireSameAnswers(contenders, question, variables);
  for (const contender of contenders) await fire(contender, { question, variables, connections: 4, seconds: warmUp });
  for (const connections of values.connections.split(',').map(Number)) {
    await compete({ question, variables, connections, seconds });
  }
}
for (const contender of contenders) await stopContender(contender);

/** Each in turn, over and over: what else the machine does meets all alike. */
async function compete(round: Round): Promise<void> {
  const scores = contenders.map((): Score[] => []);
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const [at, contender] of contenders.entries()) scores[at]!.push(await fire(contender, round));
  }
  const rates = new Map(contenders.map(({ name }, at) => [name, middle(scores[at]!, 'rate')]));
  for (const [at, { name }] of contenders.entries()) {
    const failed = scores[at]!.reduce((sum, score) => sum + score.failed, 0);
    const shares = (['raw', 'ogm'] as const).map(other => share(rates.get(name)!, rates.get(other)));
    const cells = [
      round.question.name.padEnd(10),
      String(round.connections).padStart(11),
      ` ${name.padEnd(7)}`,
      rates.get(name)!.toFixed(1).padStart(10),
      middle(scores[at]!, 'p50').toFixed(0).padStart(9),
      middle(scores[at]!, 'p99').toFixed(0).padStart(9),
      ...shares,
      failed > 0 ? ` ${failed} FAILED` : '',
    ];
    console.log(cells.join(' '));
  }
}

const middle = (scores: readonly Score[], key: 'rate' | 'p50' | 'p99'): number =>
  scores.map(score => score[key]).sort((a, b) => a - b)[Math.floor((scores.length - 1) / 2)]!;

const share = (rate: number, other: number | undefined): string =>
  (other === undefined ? '' : (rate / other).toFixed(2)).padStart(8);
