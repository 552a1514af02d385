// Attribution.chain: in which attributions does this stand, from the outermost to itself?
MATCH path = (attribution)-[:NESTED_IN*0..8]->(node:Attribution)
WITH node, length(path) AS depth ORDER BY depth DESC, node.id
