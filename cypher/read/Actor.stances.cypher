// Actor.stances: on which side of what does this actor stand, the latest first?
MATCH (actor)-[edge:ASSERTS|DENIES]->(node:Statement)
WHERE edge.id IS NOT NULL
  AND type(edge) IN $stance
  AND EXISTS { MATCH (:Utterance {id: edge.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH edge, node ORDER BY coalesce(edge.at, '') DESC, edge.id
