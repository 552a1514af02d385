// Article.statements: what is asserted or denied in this article, by rank?
MATCH (article)<-[:REPORTED_BY]-(node:Statement)
WHERE EXISTS { MATCH (paper:Article {id: article.id})<-[:FOUND_IN]-(report:Attribution) WHERE report.statementId = node.id AND $lens }
WITH DISTINCT node ORDER BY node.rank DESC, node.id
