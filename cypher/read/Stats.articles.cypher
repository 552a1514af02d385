// Stats.articles: how many articles were read?
MATCH (article:Article)
WITH count(*) AS value
