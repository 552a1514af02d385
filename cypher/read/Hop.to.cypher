// Hop.to: where does this step lead?
MATCH (node:Node {id: hop.farId})
WITH node ORDER BY node.id
