// Actor.assertions: what does this actor assert, the latest first?
MATCH (actor)-[edge:ASSERTS]->(node:Statement)
WITH edge, node ORDER BY coalesce(edge.at, '') DESC, edge.id
