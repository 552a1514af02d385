// Statement.assertionCount: how many utterances assert this, as a lens shows it?
MATCH (statement)<-[edge:ASSERTS]-(speaker:Actor)
WHERE EXISTS { MATCH (:Utterance {id: edge.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH count(DISTINCT edge.utteranceId) AS value
