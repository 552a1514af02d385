// What do these articles say, and who published them when?
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN id, article.title AS title, article.outlet AS outlet, article.publishedAt AS publishedAt, article.text AS text
