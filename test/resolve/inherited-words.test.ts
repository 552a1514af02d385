import { expect, test } from 'vitest';
import { project } from '../../src/ingest/project.ts';
import { nodesOf, organization, outlet, person, readingOf } from '../support/world.ts';

const words = [
  'constructor',
  'Constructors',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf Ltd',
  'constructor of Lindvik',
];

test.each(words)('%s is a name like any other, though all objects know that word', word => {
  const reading = readingOf({
    outlet: word,
    published: '2024-04-02',
    title: word,
    who: { body: organization(word), speaker: person(`Ida ${word}`, { role: word, of: 'body' }), paper: outlet(word) },
    said: [
      { by: 'body', asserts: `${word} will be closed`, subject: 'body', verb: word },
      { by: 'speaker', denies: `${word} will be closed`, event: { type: word, with: ['body'] } },
    ],
  });
  const names = nodesOf(project([reading], []), 'Actor').map(({ properties }) => properties.name);
  expect(names).toContain(word);
});
