// Query.event: what is the event with this id?
MATCH (node:Event {id: $id})
WITH node ORDER BY node.id
