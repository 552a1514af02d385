// Article.attributions: who says what in this article, in the order of the text?
MATCH (article)<-[:FOUND_IN]-(node:Attribution)
WHERE EXISTS { MATCH (report:Attribution {id: node.id})-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH node ORDER BY coalesce(node.start, 0), node.id
