// Link.from: where does this begin?
MATCH (node:Node {id: link.originId})
