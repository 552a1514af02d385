// Alias.count: how often is this name printed for its actor?
MATCH (named:Actor {id: alias.actorId})<-[:REFERS_TO]-(mention:Mention)
WHERE mention.text = alias.name
WITH count(*) AS value
