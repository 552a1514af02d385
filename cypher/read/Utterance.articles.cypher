// Utterance.articles: which articles report this, the earliest first?
MATCH (utterance)-[:REPORTED_BY]->(node:Article)
WITH DISTINCT node ORDER BY coalesce(node.publishedAt, '9999'), node.id
