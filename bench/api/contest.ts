import { parseArgs } from 'node:util';
import { readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/graph/open.ts';
import { type Contender, startContender, stopContender } from './contender.ts';
import { fire, type Round, type Score, warmUp } from './fire.ts';
import { loadArticles } from './load-articles.ts';
import { questions } from './questions.ts';
import { installRivals } from './rivals.ts';
import { requireSameAnswers } from './same-answers.ts';
import { heading, linesOf, middleOf } from './table.ts';
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
const address = readConfig({ graph: values.graph }).graph;
const isEmbedded = values.graph.startsWith('file:');
const names = (values.contenders ?? (isEmbedded ? 'own' : 'raw,ogm,own')).split(',') as Contender['name'][];
const [seconds, rounds] = [Number(values.seconds), Number(values.rounds)];

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
console.log(heading);
for (const question of questions.filter(({ name }) => values.questions.split(',').includes(name))) {
  const variables = await variablesFor(question, subjects, own);
  await requireSameAnswers(contenders, question, variables);
  for (const contender of contenders) await warmUp(contender, { question, variables, connections: 8, seconds });
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
  const results = contenders.map(({ name }, at) => ({ name, score: middleOf(scores[at]!) }));
  for (const line of linesOf(round, results)) console.log(line);
}
