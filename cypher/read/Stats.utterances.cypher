// Stats.utterances: how many utterances assert or deny something?
MATCH (utterance:Utterance)
WHERE EXISTS { MATCH (utterance)<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH count(*) AS value
