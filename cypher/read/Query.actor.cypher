// Query.actor: what is the actor with this id?
MATCH (node:Actor {id: $id})
WITH node ORDER BY node.id
