// Statement.utterances: what was said on this statement, the latest first?
MATCH (statement)<-[:CONVEYS]-(node:Utterance)
WHERE EXISTS { MATCH (:Utterance {id: node.id})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH node ORDER BY coalesce(node.saidAt, '') DESC, node.id
