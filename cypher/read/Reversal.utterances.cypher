// Reversal.utterances: what was said on both sides, the earliest first?
MATCH (actor:Actor {id: reversal.actorId})-[edge:ASSERTS|DENIES]->(statement:Statement)
WHERE statement.id IN [reversal.statementId, reversal.againstId]
MATCH (node:Utterance {id: edge.utteranceId})
WITH node, coalesce(edge.at, '9999') AS at ORDER BY at, node.id
