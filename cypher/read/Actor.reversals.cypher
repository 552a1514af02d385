// Actor.reversals: on which statements has this actor stood on both sides, the last spoken of first?
MATCH (actor)-[asserted:ASSERTS]->(statement:Statement)<-[denied:DENIES]-(actor)
WHERE EXISTS { MATCH (:Utterance {id: asserted.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
  AND EXISTS { MATCH (:Utterance {id: denied.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH DISTINCT {actorId: actor.id, statementId: statement.id, againstId: statement.id, lastAt: coalesce(statement.lastAt, '')} AS node ORDER BY node.lastAt DESC, node.statementId
