// Hidden.node: of what?
MATCH (node:Node {id: hidden.nodeId})
WITH node ORDER BY node.id
