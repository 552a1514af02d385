// Actor.assertions: what does this actor assert, the latest first?
MATCH (actor)-[edge:ASSERTS]->(node:Statement)
WHERE EXISTS { MATCH (:Utterance {id: edge.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH edge, node ORDER BY coalesce(edge.at, '') DESC, edge.id
