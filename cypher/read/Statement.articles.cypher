// Statement.articles: which articles report this statement, the latest first?
MATCH (statement)-[:REPORTED_BY]->(node:Article)
WHERE EXISTS { MATCH (paper:Article {id: node.id})<-[:FOUND_IN]-(report:Attribution) WHERE report.statementId = statement.id AND $lens }
WITH DISTINCT node ORDER BY coalesce(node.publishedAt, '') DESC, node.id
