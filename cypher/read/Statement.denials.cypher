// Statement.denials: who denies this statement, the latest first?
MATCH (statement)<-[edge:DENIES]-(node:Actor)
WITH edge, node ORDER BY coalesce(edge.at, '') DESC, edge.id
