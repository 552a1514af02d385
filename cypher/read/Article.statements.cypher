// Article.statements: what is asserted or denied in this article, by rank?
MATCH (article)<-[:REPORTED_BY]-(node:Statement)
WITH DISTINCT node ORDER BY node.rank DESC, node.id
