// Which evidence is not drawn yet?
MATCH (news:News)
RETURN news.id AS id, news.token AS token
