// Is there evidence that is not drawn yet?
MATCH (news:News)
RETURN news.id AS id
LIMIT 1
