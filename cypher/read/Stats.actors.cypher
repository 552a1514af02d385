// Stats.actors: how many actors speak or are spoken of?
MATCH (actor:Actor)
WITH count(*) AS value
