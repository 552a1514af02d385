// Actor.denials: what does this actor deny, the latest first?
MATCH (actor)-[edge:DENIES]->(node:Statement)
WITH edge, node ORDER BY coalesce(edge.at, '') DESC, edge.id
