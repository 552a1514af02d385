// Actor.opponents: who stands against this actor, on most statements first?
CALL (actor) { MATCH (actor)-[asserting:ASSERTS]->(disputed:Statement)<-[denying:DENIES]-(other:Actor) RETURN asserting AS mine, disputed AS statement, denying AS theirs, other AS node UNION ALL MATCH (actor)-[denying:DENIES]->(disputed:Statement)<-[asserting:ASSERTS]-(other:Actor) RETURN denying AS mine, disputed AS statement, asserting AS theirs, other AS node }
WITH actor, mine, statement, theirs, node
WHERE node <> actor
  AND EXISTS { MATCH (:Utterance {id: mine.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
  AND EXISTS { MATCH (:Utterance {id: theirs.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH node, count(DISTINCT statement) AS statements
WITH node, {statementCount: statements} AS edge ORDER BY edge.statementCount DESC, node.id
