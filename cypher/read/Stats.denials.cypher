// Stats.denials: how many utterances deny something?
MATCH (utterance:Utterance {stance: 'DENIES'})
WHERE EXISTS { MATCH (utterance)<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH count(*) AS value
