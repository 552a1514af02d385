// Statement.coverage: which outlets report which side of this statement, and in how many texts of their own?
MATCH (statement)<-[:CONVEYS]-(utterance:Utterance)<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article)
WHERE paper.outletId IS NOT NULL
  AND $lens
WITH paper.outletId AS outletId, utterance.stance AS stance, count(DISTINCT paper.id) AS articles, count(DISTINCT paper.originGroup) AS origins, min(paper.publishedAt) AS first
WITH {outletId: outletId, stance: stance, articleCount: articles, originCount: origins, firstAt: first} AS node ORDER BY coalesce(node.firstAt, '9999'), node.outletId, node.stance LIMIT 1000
