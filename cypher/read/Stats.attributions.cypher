// Stats.attributions: how many passages tell who said something?
MATCH (attribution:Attribution)
WITH count(*) AS value
