// JudgedSide.actor: to whom do the words refer now?
MATCH (article:Article {id: judgedSide.articleId})<-[:FOUND_IN]-(mention:Mention)-[:REFERS_TO]->(node:Actor)
WHERE judgedSide.kind = 'ACTOR' AND mention.start = toInteger(split(judgedSide.spans, '-')[0])
WITH node ORDER BY node.id
