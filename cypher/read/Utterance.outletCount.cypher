// Utterance.outletCount: how many outlets report this, as a lens shows it?
MATCH (utterance)<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article)
WHERE $lens
WITH count(DISTINCT paper.outletId) AS value
