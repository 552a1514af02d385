// Actor.opponents: who stands against this actor, on most statements first?
MATCH (actor)-[mine:ASSERTS|DENIES]->(statement:Statement)
WHERE EXISTS { MATCH (:Utterance {id: mine.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH DISTINCT actor, statement, type(mine) AS side
MATCH (statement)<-[theirs:ASSERTS|DENIES]-(node:Actor)
WHERE type(theirs) <> side AND node.id <> actor.id
  AND EXISTS { MATCH (:Utterance {id: theirs.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH node, count(DISTINCT statement.id) AS statements
WITH node, {statementCount: statements} AS edge ORDER BY edge.statementCount DESC, node.id
