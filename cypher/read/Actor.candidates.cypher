// Actor.candidates: who may be the same as this actor, the likeliest first?
MATCH (judgement:Judgement {kind: 'ACTOR', by: 'RULE', verdict: 'UNSURE'})
UNWIND [0, 1] AS side
WITH actor, judgement, split(judgement.passages[side], ':') AS mine, split(judgement.passages[1 - side], ':') AS theirs
MATCH (paper:Article {id: mine[0]})<-[:FOUND_IN]-(own:Mention)-[:REFERS_TO]->(named:Actor)
WHERE named.id = actor.id AND own.start = toInteger(split(mine[1], '-')[0])
MATCH (other:Article {id: theirs[0]})<-[:FOUND_IN]-(mention:Mention)-[:REFERS_TO]->(candidate:Actor)
WHERE candidate.id <> actor.id AND mention.start = toInteger(split(theirs[1], '-')[0])
WITH DISTINCT {candidateId: candidate.id, judgementId: judgement.id, score: judgement.score} AS node ORDER BY node.score DESC, node.judgementId
