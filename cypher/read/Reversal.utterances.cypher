// Reversal.utterances: what was said on both sides, the earliest first?
MATCH (statement:Statement {id: reversal.statementId})<-[edge:ASSERTS|DENIES]-(actor:Actor {id: reversal.actorId})
MATCH (node:Utterance {id: edge.utteranceId})
WITH node, coalesce(edge.at, '9999') AS at ORDER BY at, node.id
