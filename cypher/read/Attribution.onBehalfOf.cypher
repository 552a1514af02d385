// Attribution.onBehalfOf: for whom does the speaker speak here?
UNWIND attribution.onBehalfOf AS actorId
MATCH (node:Actor {id: actorId})
WITH DISTINCT node ORDER BY node.id
