// Actor.denials: what does this actor deny, the latest first?
MATCH (actor)-[edge:DENIES]->(node:Statement)
WHERE EXISTS { MATCH (:Utterance {id: edge.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH edge, node ORDER BY coalesce(edge.at, '') DESC, edge.id
