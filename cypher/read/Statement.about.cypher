// Statement.about: who and what has a part in this statement?
MATCH (statement)-[edge:ABOUT]->(node:Node)
WITH edge, node ORDER BY edge.role DESC, edge.id
