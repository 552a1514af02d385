// Article.copies: which articles are copies of this one, the earliest first?
MATCH (article)<-[:COPY_OF]-(node:Article)
WITH node ORDER BY coalesce(node.publishedAt, '9999'), node.id
