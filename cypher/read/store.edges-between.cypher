// Which edges leave the nodes of this label (NODE_LABELS stands for it) from one id to before another? Most have nothing but an id and a hash.
MATCH (from:NODE_LABELS)
WHERE from.id >= $from AND from.id < $to
MATCH (from)-[edge]->(to:Node)
RETURN type(edge) AS kind, edge.id AS id, from.id AS from, to.id AS to,
       CASE WHEN size(keys(edge)) > 2 THEN properties(edge) END AS properties
