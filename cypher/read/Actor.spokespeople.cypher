// Actor.spokespeople: who speaks for this actor?
MATCH (actor)<-[edge:SPEAKS_FOR]-(node:Actor)
WITH edge, node ORDER BY coalesce(edge.to, '') DESC, edge.id
