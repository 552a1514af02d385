// Which edges leave these nodes? Most have nothing but an id and a hash.
UNWIND $ids AS id
MATCH (from:Node {id: id})-[edge]->(to:Node)
RETURN type(edge) AS kind, edge.id AS id, from.id AS from, to.id AS to,
       CASE WHEN size(keys(edge)) > 2 THEN properties(edge) END AS properties
