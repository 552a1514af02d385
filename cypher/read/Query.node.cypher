// Query.node: what has this id?
MATCH (node:Node {id: $id})
WITH node ORDER BY node.id
