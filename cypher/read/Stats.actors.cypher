// Stats.actors: how many actors speak or are spoken of?
MATCH (actor:Actor)
WHERE EXISTS { MATCH (actor)-[:MADE]->(:Utterance)<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH count(*) AS value
