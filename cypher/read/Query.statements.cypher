// Query.statements: which statements are there, the last spoken of first?
MATCH (node:Statement)
WHERE node.id IS NOT NULL
  AND node.status = $status
  AND all(word IN $text WHERE (' ' + node.key) CONTAINS word)
MATCH (node)-[:ABOUT]->(topic:Node {id: $aboutId})
WITH DISTINCT node ORDER BY coalesce(node.lastAt, '') DESC, node.id
