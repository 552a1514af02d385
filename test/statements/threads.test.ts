import { expect, test } from 'vitest';
import { project } from '../../src/ingest/project.ts';
import { readText } from '../support/reading.ts';
import { edgesOf, nodesOf } from '../support/world.ts';

/** The statement that the attribution with these words conveys. */
async function statementsIn(text: string, ...words: readonly string[]) {
  const image = project([await readText(`Notes from the harbour\n\n${text}`, '2024-05-20')], []);
  const attributions = nodesOf(image, 'Attribution').map(node => node.properties);
  return words.map(each => attributions.find(({ quote }) => String(quote).includes(each))?.statementId);
}

test.each([
  [
    'own words after a paraphrase',
    'Harbour master Ines Falk said the fuel jetty had been rammed. “I heard the crash from my bed,” Ms Falk said.',
    ['had been rammed', 'from my bed'],
  ],
  [
    'own words after a bare denial',
    'The union said managers had burned the log. The shipping line called that absurd. “The log is on my desk,” its director, Karl Weiss, said.',
    ['had burned the log', 'on my desk'],
  ],
  [
    'what the other side answers at once',
    'Inspector Nora Bell said her office had received no letter from the brewery. The brewery said a letter was sent in May.',
    ['no letter from the brewery', 'was sent in May'],
  ],
  [
    'an admission and what it takes back',
    'Mayor Petra Lund has changed her story. “I was wrong,” Ms Lund told reporters on Monday. Last week Ms Lund had denied that the council had sold the old mill.',
    ['I was wrong', 'had sold the old mill'],
  ],
])('%s are one statement', async (_, text, [one, other]) => {
  const [a, b] = await statementsIn(text, one!, other!);
  expect(a).toBeDefined();
  expect(a).toBe(b);
});

test('two denials in one breath stay two, each with its own words', async () => {
  const [sold, bribe, never, nobody] = await statementsIn(
    'Mayor Petra Lund denied that the council had sold the old mill and denied paying any bribe. “We never sold that mill,” Ms Lund said. “And we handed money to no one,” she added.',
    'had sold the old mill',
    'any bribe',
    'never sold',
    'handed money',
  );
  expect(never).toBe(sold);
  expect(nobody).toBe(bribe);
  expect(sold).not.toBe(bribe);
});

test('a later admission reverses the denial, and both stay', async () => {
  const text = (words: string) => `Notes from the harbour\n\n${words}`;
  const denial = await readText(
    text('Harbour master Ines Falk on Monday denied that the jetty had been rammed.'),
    '2024-05-20',
  );
  const admission = await readText(
    text('Harbour master Ines Falk admitted on Friday that the jetty had been rammed.'),
    '2024-05-24',
  );
  const image = project([denial, admission], []);
  expect(nodesOf(image, 'Utterance')).toHaveLength(2);
  expect(edgesOf(image, 'REVERSES').map(edge => edge.properties)).toEqual([
    { from: '2024-05-20', to: '2024-05-24', stance: 'ASSERTS' },
  ]);
});
