// Side.outletCount: how many outlets report that this side is taken, as a lens shows it?
MATCH (utterance:Utterance {id: edge.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article)
WHERE $lens
WITH count(DISTINCT paper.outletId) AS value
