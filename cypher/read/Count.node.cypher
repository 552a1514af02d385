// Count.node: what has this key as its id?
MATCH (node:Node {id: count.key})
