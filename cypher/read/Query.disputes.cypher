// Query.disputes: which statements do some assert and others deny, the most spoken of first?
MATCH (node:Statement {status: 'DISPUTED'})
WHERE node.rank IS NOT NULL
  AND all(word IN $of WHERE (' ' + node.key) CONTAINS word)
  AND EXISTS { MATCH (node)<-[:CONVEYS]-(:Utterance {stance: 'ASSERTS'})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
  AND EXISTS { MATCH (node)<-[:CONVEYS]-(:Utterance {stance: 'DENIES'})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
MATCH (node)<-[:ASSERTS|DENIES]-(actor:Actor) WHERE any(name IN [actor.key] + coalesce(actor.keys, []) WHERE all(word IN $by WHERE (' ' + name) CONTAINS word))
MATCH (node)<-[:ASSERTS|DENIES]-(other:Actor) WHERE other.id IN $byId
MATCH (node)-[:ABOUT]->(topic:Node) WHERE topic.id IN $aboutId
WITH DISTINCT node ORDER BY node.rank DESC, node.id
