// Stats.attributions: how many passages tell who said something?
MATCH (attribution:Attribution)
WHERE EXISTS { MATCH (report:Attribution {id: attribution.id})-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH count(*) AS value
