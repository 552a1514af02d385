// Which nodes bear this label (NODE_LABELS stands for it)?
MATCH (node:NODE_LABELS)
RETURN node.id AS id
