// Which edges leave these nodes, in short?
UNWIND $ids AS id
MATCH (from:Node {id: id})-[edge]->(to:Node)
RETURN edge.id AS id, type(edge) AS kind, edge.hash AS hash, from.id AS from, to.id AS to
