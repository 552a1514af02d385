// Statement.assertions: who asserts this statement, the latest first?
MATCH (statement)<-[edge:ASSERTS]-(node:Actor)
WITH edge, node ORDER BY coalesce(edge.at, '') DESC, edge.id
