// Reversal.actor: who?
MATCH (node:Actor {id: reversal.actorId})
