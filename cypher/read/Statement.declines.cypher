// Statement.declines: where is somebody asked about this statement and takes no side, by article?
MATCH (statement)-[:REPORTED_BY]->(article:Article)<-[:FOUND_IN]-(node:Attribution)
WHERE node.stance = 'NONE' AND node.statementId = statement.id
WITH DISTINCT node ORDER BY node.articleId, node.id
