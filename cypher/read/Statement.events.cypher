// Statement.events: which events is this statement about?
MATCH (statement)-[:ABOUT]->(node:Event)
WITH DISTINCT node ORDER BY coalesce(node.`when`, '9999'), node.id
