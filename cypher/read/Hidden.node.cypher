// Hidden.node: of what?
MATCH (node:Node {id: hidden.nodeId})
