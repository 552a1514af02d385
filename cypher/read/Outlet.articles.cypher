// Outlet.articles: what did this outlet publish, the latest first?
MATCH (outlet)<-[:PUBLISHED_BY]-(node:Article)
WHERE EXISTS { MATCH (paper:Article {id: node.id})<-[:FOUND_IN]-(report:Attribution) WHERE $lens }
WITH node ORDER BY coalesce(node.publishedAt, '') DESC, node.id
