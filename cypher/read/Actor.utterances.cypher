// Actor.utterances: what did this actor say, the latest first?
MATCH (actor)-[:MADE]->(node:Utterance)
WHERE EXISTS { MATCH (:Utterance {id: node.id})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH node ORDER BY coalesce(node.saidAt, '') DESC, node.id
