// Utterance.attributions: which passages report this, the most certain first?
MATCH (utterance)<-[:EVIDENCE_FOR]-(node:Attribution)
WHERE EXISTS { MATCH (report:Attribution {id: node.id})-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH node ORDER BY node.confidence DESC, node.id
