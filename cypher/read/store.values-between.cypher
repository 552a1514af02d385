// What are the nodes of this label (NODE_LABELS stands for it) from one id to before another, each by the values of its properties of these names, null where it has none?
MATCH (node:NODE_LABELS)
WHERE node.id >= $from AND node.id < $to
RETURN labels(node) AS labels, [name IN $names | node[name]] AS values
