// Actor.assertionCount: how much does this actor assert, as a lens shows it?
MATCH (actor)-[edge:ASSERTS]->(statement:Statement)
WHERE EXISTS { MATCH (:Utterance {id: edge.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH count(DISTINCT edge.utteranceId) AS value
