// Event.statements: which statements are about this, by rank?
MATCH (event)<-[:ABOUT]-(node:Statement)
WHERE EXISTS { MATCH (node)<-[:CONVEYS]-(:Utterance)<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH DISTINCT node ORDER BY node.rank DESC, node.id
