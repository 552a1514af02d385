// Attribution.speaker: who speaks here?
MATCH (node:Actor {id: attribution.actorId})
WITH node ORDER BY node.id
