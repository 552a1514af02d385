// Actor.timeline: how much did this actor assert and deny, by time?
MATCH (actor)-[:MADE]->(utterance:Utterance)
MATCH (utterance)<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article)
WHERE $lens
WITH utterance, min(paper.publishedAt) AS published, count(DISTINCT paper.id) AS papers
WITH utterance.stance AS stance, substring(coalesce(utterance.saidAt, published, ''), 0, $interval) AS at, papers
WITH at, sum(CASE stance WHEN 'ASSERTS' THEN 1 ELSE 0 END) AS assertions, sum(CASE stance WHEN 'DENIES' THEN 1 ELSE 0 END) AS denials, sum(papers) AS reports
WITH {at: at, assertionCount: assertions, denialCount: denials, reportCount: reports} AS node ORDER BY node.at LIMIT 1000
