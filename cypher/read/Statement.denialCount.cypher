// Statement.denialCount: how many utterances deny this, as a lens shows it?
MATCH (statement)<-[edge:DENIES]-(speaker:Actor)
WHERE EXISTS { MATCH (:Utterance {id: edge.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH count(DISTINCT edge.utteranceId) AS value
