import { expect, test } from 'vitest';
import { renamed } from '../../../src/api/compose/rename.ts';

const naming = { variable: (name: string) => `${name}_7`, parameter: (name: string) => `${name}_7` };

test.each([
  ['MATCH (a)<-[edge:DENIES]-(node:Actor)', 'MATCH (a_7)<-[edge_7:DENIES]-(node_7:Actor)'],
  ['MATCH (n)-[:A|B*0..8]->(m {id: $id})', 'MATCH (n_7)-[:A|B*0..8]->(m_7 {id: $id_7})'],
  ['WITH {start: a.start, end: a.ends[index]} AS node', 'WITH {start: a_7.start, end: a_7.ends[index_7]} AS node_7'],
  [`all(word IN $of WHERE (' ' + n.key) CONTAINS word)`, `all(word_7 IN $of_7 WHERE (' ' + n_7.key) CONTAINS word_7)`],
  [`n.status = 'said \\' so' AND n.x IS NOT null`, `n_7.status = 'said \\' so' AND n_7.x IS NOT null`],
  ["coalesce(n.`when`, '')", "coalesce(n_7.`when`, '')"],
  ['size(list) > 0 AND coalesce(n.at, true)', 'size(list_7) > 0 AND coalesce(n_7.at, true)'],
])('%s', (cypher, expected) => expect(renamed(cypher, naming)).toBe(expected));
