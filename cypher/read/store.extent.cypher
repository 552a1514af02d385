// How many nodes bear this label (NODE_LABELS stands for it), and which id is the least?
MATCH (node:NODE_LABELS)
RETURN count(node) AS count, min(node.id) AS least
