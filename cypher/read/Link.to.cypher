// Link.to: where does this lead?
MATCH (node:Node {id: link.targetId})
