// What are all nodes?
MATCH (node:Node)
RETURN labels(node) AS labels, properties(node) AS properties
