// To whom do the mentions at these places refer, and how often does each speak?
UNWIND $places AS place
MATCH (article:Article {id: place.articleId})<-[:FOUND_IN]-(mention:Mention)-[:REFERS_TO]->(actor:Node)
WHERE mention.start = place.start AND mention.end = place.end
RETURN place.id AS evidenceId, actor.id AS id, actor.name AS name, coalesce(actor.assertionCount, 0) AS assertions,
  coalesce(actor.denialCount, 0) AS denials
