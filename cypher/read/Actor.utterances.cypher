// Actor.utterances: what did this actor say, the latest first?
MATCH (actor)-[:MADE]->(node:Utterance)
WITH node ORDER BY coalesce(node.saidAt, '') DESC, node.id
