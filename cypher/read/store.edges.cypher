// What are all edges?
MATCH (from:Node)-[edge]->(to:Node)
RETURN type(edge) AS kind, from.id AS from, to.id AS to, properties(edge) AS properties
