// Actor.speaksFor: for whom does this actor speak?
MATCH (actor)-[edge:SPEAKS_FOR]->(node:Actor)
WITH edge, node ORDER BY coalesce(edge.to, '') DESC, edge.id
