// Reversal.actor: who?
MATCH (node:Actor {id: reversal.actorId})
WITH node ORDER BY node.id
