// Statement.related: which statements contradict or refine this one, the surest first?
MATCH (statement)-[edge:CONTRADICTS|REFINES]-(node:Statement)
WITH edge, node ORDER BY coalesce(edge.score, 0.0) DESC, edge.id
