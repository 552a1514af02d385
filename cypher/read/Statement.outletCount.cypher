// Statement.outletCount: how many outlets report what was said on this, as a lens shows it?
MATCH (statement)<-[:CONVEYS]-(utterance:Utterance)<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article)
WHERE $lens
WITH count(DISTINCT paper.outletId) AS value
