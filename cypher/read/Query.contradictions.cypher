// Query.contradictions: who has stood on both sides of a statement, the last spoken of first?
MATCH (statement:Statement)
WHERE statement.assertionCount > 0 AND statement.denialCount > 0
MATCH (statement)<-[asserted:ASSERTS]-(actor:Actor)-[denied:DENIES]->(statement)
WHERE asserted.id IS NOT NULL
  AND actor.id IN $actorId
  AND EXISTS { MATCH (:Utterance {id: asserted.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
  AND EXISTS { MATCH (:Utterance {id: denied.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH DISTINCT {actorId: actor.id, statementId: statement.id, lastAt: coalesce(statement.lastAt, '')} AS node ORDER BY node.lastAt DESC, node.statementId + ' ' + node.actorId
