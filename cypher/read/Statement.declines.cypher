// Statement.declines: where is somebody asked about this statement and takes no side, by article?
MATCH (statement)-[:REPORTED_BY]->(paper:Article)<-[:FOUND_IN]-(report:Attribution)
WHERE report.stance = 'NONE' AND report.statementId = statement.id
  AND $lens
WITH DISTINCT report AS node ORDER BY node.articleId, node.id
