// Statement.originCount: how many articles, copies counted once, report what was said on this, as a lens shows it?
MATCH (statement)<-[:CONVEYS]-(utterance:Utterance)<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article)
WHERE $lens
WITH count(DISTINCT paper.originGroup) AS value
