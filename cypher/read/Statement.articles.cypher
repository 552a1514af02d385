// Statement.articles: which articles report this statement, the latest first?
MATCH (statement)-[:REPORTED_BY]->(node:Article)
WITH DISTINCT node ORDER BY coalesce(node.publishedAt, '') DESC, node.id
