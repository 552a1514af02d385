// Query.articles: which articles are there, the latest first?
MATCH (node:Article)
WHERE node.id IS NOT NULL
  AND all(word IN $title WHERE (' ' + coalesce(node.key, '')) CONTAINS word)
  AND node.publishedAt >= $from
  AND node.publishedAt < $to
  AND EXISTS { MATCH (paper:Article {id: node.id})<-[:FOUND_IN]-(report:Attribution) WHERE $lens }
MATCH (node)-[:PUBLISHED_BY]->(outlet:Outlet) WHERE all(word IN $outlet WHERE (' ' + outlet.key) CONTAINS word)
WITH DISTINCT node ORDER BY coalesce(node.publishedAt, '') DESC, node.id
