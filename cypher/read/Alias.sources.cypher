// Alias.sources: which articles print this name for its actor, the earliest first?
MATCH (named:Actor {id: alias.actorId})<-[:REFERS_TO]-(mention:Mention)-[:FOUND_IN]->(node:Article)
WHERE mention.text = alias.name
WITH DISTINCT node ORDER BY coalesce(node.publishedAt, '9999'), node.id
