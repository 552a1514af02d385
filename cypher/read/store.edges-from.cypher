// Which edges leave these nodes?
UNWIND $ids AS id
MATCH (from:Node {id: id})-[edge]->(to:Node)
RETURN type(edge) AS kind, from.id AS from, to.id AS to, properties(edge) AS properties
