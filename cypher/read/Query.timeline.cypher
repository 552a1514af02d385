// Query.timeline: how much was asserted and denied, by time?
MATCH (actor:Actor)-[edge:ASSERTS|DENIES]->(statement:Statement) WHERE $edges
  AND statement.id IN $ofId AND $edges
  AND actor.id IN $byId AND $edges
  AND all(word IN $of WHERE (' ' + statement.key) CONTAINS word) AND $edges
  AND any(name IN [actor.key] + coalesce(actor.keys, []) WHERE all(word IN $by WHERE (' ' + name) CONTAINS word)) AND $edges
WITH type(edge) AS stance, substring(coalesce(edge.at, ''), 0, $interval) AS at, edge.articleCount AS papers, $edges AS edges
MATCH (utterance:Utterance) WHERE $utterances
  AND utterance.statementId IN $ofId AND $utterances
  AND utterance.actorId IN $byId AND $utterances
MATCH (statement:Statement {id: utterance.statementId}) WHERE all(word IN $of WHERE (' ' + statement.key) CONTAINS word) AND $utterances
MATCH (actor:Actor {id: utterance.actorId}) WHERE any(name IN [actor.key] + coalesce(actor.keys, []) WHERE all(word IN $by WHERE (' ' + name) CONTAINS word)) AND $utterances
MATCH (utterance)<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens
WITH utterance, min(paper.publishedAt) AS published, count(DISTINCT paper.id) AS papers, $utterances AS utterances
WITH utterance.stance AS stance, substring(coalesce(utterance.saidAt, published, ''), 0, $interval) AS at, papers, $utterances AS utterances
WITH at, sum(CASE stance WHEN 'ASSERTS' THEN 1 ELSE 0 END) AS assertions, sum(CASE stance WHEN 'DENIES' THEN 1 ELSE 0 END) AS denials, sum(papers) AS reports
WITH {at: at, assertionCount: assertions, denialCount: denials, reportCount: reports} AS node ORDER BY node.at LIMIT 1000
