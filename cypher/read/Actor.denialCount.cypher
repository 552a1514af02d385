// Actor.denialCount: how much does this actor deny, as a lens shows it?
MATCH (actor)-[edge:DENIES]->(statement:Statement)
WHERE EXISTS { MATCH (:Utterance {id: edge.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH count(DISTINCT edge.utteranceId) AS value
