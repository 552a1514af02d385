// Query.statements: which statements are there, the last spoken of first?
MATCH (node:Statement)
WHERE node.id IS NOT NULL
  AND node.status IN $status
  AND all(word IN $text WHERE (' ' + node.key) CONTAINS word)
  AND EXISTS { MATCH (node)<-[:CONVEYS]-(:Utterance)<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
MATCH (node)-[:ABOUT]->(topic:Node) WHERE topic.id IN $aboutId
WITH DISTINCT node ORDER BY coalesce(node.lastAt, '') DESC, node.id
