// Statement.assertions: who asserts this statement, the latest first?
MATCH (statement)<-[edge:ASSERTS]-(node:Actor)
WHERE EXISTS { MATCH (:Utterance {id: edge.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH edge, node ORDER BY coalesce(edge.at, '') DESC, edge.id
