// What are the nodes of this label (NODE_LABELS stands for it) from one id to another?
MATCH (node:NODE_LABELS)
WHERE node.id >= $first AND node.id <= $last
RETURN labels(node) AS labels, properties(node) AS properties
