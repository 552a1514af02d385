// Which edges are stored, in short?
MATCH (from:Node)-[edge]->(to:Node)
RETURN edge.id AS id, type(edge) AS kind, edge.hash AS hash, from.id AS from, to.id AS to
