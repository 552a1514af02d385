// Hop.from: where does this step begin?
MATCH (node:Node {id: hop.nearId})
