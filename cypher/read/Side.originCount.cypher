// Side.originCount: how many articles, copies counted once, report that this side is taken, as a lens shows it?
MATCH (utterance:Utterance {id: edge.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article)
WHERE $lens
WITH count(DISTINCT paper.originGroup) AS value
