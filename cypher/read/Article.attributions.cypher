// Article.attributions: who says what in this article, in the order of the text?
MATCH (article)<-[:FOUND_IN]-(node:Attribution)
WITH node ORDER BY coalesce(node.start, 0), node.id
