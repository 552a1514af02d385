// Query.nodes: what has these ids?
UNWIND $ids AS wanted
MATCH (node:Node {id: wanted})
WITH DISTINCT node ORDER BY node.id
