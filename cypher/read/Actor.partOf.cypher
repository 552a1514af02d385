// Actor.partOf: what is this actor a part of?
MATCH (actor)-[:PART_OF]->(node:Actor)
WITH DISTINCT node ORDER BY node.id
