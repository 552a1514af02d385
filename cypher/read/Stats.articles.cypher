// Stats.articles: how many articles were read?
MATCH (article:Article)
WHERE EXISTS { MATCH (paper:Article {id: article.id})<-[:FOUND_IN]-(report:Attribution) WHERE $lens }
WITH count(*) AS value
