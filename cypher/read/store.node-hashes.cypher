// Which nodes are stored, in short?
MATCH (node:Node)
RETURN node.id AS id, node.hash AS hash
