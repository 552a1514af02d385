// Query.actors: which actors are there, those who deny most first?
MATCH (node:Actor)
WHERE node.id IS NOT NULL
  AND node.kind IN $kind
  AND any(name IN [node.key] + coalesce(node.keys, []) WHERE all(word IN $name WHERE (' ' + name) CONTAINS word))
  AND EXISTS { MATCH (node)-[:MADE]->(:Utterance)<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH node ORDER BY coalesce(node.denialCount, 0) DESC, coalesce(node.assertionCount, 0) DESC, node.id
