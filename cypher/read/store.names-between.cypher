// Which names do the properties of the nodes of this label (NODE_LABELS stands for it) have, from one id to before another?
MATCH (node:NODE_LABELS)
WHERE node.id >= $from AND node.id < $to
UNWIND keys(node) AS name
RETURN DISTINCT name
