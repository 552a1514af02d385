// How many articles are in the graph?
MATCH (article:Article)
RETURN count(article) AS articles
