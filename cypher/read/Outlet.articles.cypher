// Outlet.articles: what did this outlet publish, the latest first?
MATCH (outlet)<-[:PUBLISHED_BY]-(node:Article)
WITH node ORDER BY coalesce(node.publishedAt, '') DESC, node.id
