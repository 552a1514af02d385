// Utterance.articleCount: how many articles report this, as a lens shows it?
MATCH (utterance)<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article)
WHERE $lens
WITH count(DISTINCT paper.id) AS value
