// Utterance.originCount: how many articles, copies counted once, report this, as a lens shows it?
MATCH (utterance)<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article)
WHERE $lens
WITH count(DISTINCT paper.originGroup) AS value
