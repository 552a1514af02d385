// Query.contradictions: who has stood on both sides of a statement, or asserted two that contradict each other, the last spoken of first?
CALL () {
  MATCH (statement:Statement)
  WHERE statement.assertionCount > 0 AND statement.denialCount > 0
  MATCH (statement)<-[one:ASSERTS]-(actor:Actor)-[other:DENIES]->(statement)
  RETURN actor, one, other, statement, statement.id AS againstId
  UNION ALL
  MATCH (statement:Statement)-[:CONTRADICTS]->(against:Statement)
  MATCH (statement)<-[one:ASSERTS]-(actor:Actor)-[other:ASSERTS]->(against)
  RETURN actor, one, other, statement, against.id AS againstId
}
WITH actor, one, other, statement, againstId
WHERE one.id IS NOT NULL
  AND actor.id IN $actorId
  AND EXISTS { MATCH (:Utterance {id: one.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
  AND EXISTS { MATCH (:Utterance {id: other.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH DISTINCT {actorId: actor.id, statementId: statement.id, againstId: againstId, lastAt: coalesce(statement.lastAt, '')} AS node ORDER BY node.lastAt DESC, node.statementId + ' ' + node.againstId + ' ' + node.actorId
