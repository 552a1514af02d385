// Who published these articles, and how often does each speak?
UNWIND $places AS place
MATCH (article:Article {id: place.articleId})-[:PUBLISHED_BY]->(actor:Actor)
RETURN place.id AS evidenceId, actor.id AS id, actor.name AS name, actor.assertionCount AS assertions, actor.denialCount AS denials
