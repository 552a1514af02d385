// What are the nodes of this label (NODE_LABELS stands for it) from one id to before another?
MATCH (node:NODE_LABELS)
WHERE node.id >= $from AND node.id < $to
RETURN labels(node) AS labels, properties(node) AS properties
