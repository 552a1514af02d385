// Hop.to: where does this step lead?
MATCH (node:Node {id: hop.farId})
