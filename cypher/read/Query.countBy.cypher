// Query.countBy: how much was asserted and denied, by whom or by what, and when?
MATCH (actor:Actor)-[edge:ASSERTS|DENIES]->(statement:Statement) WHERE $edges
  AND statement.id IN $ofId AND $edges
  AND actor.id IN $byId AND $edges
  AND all(word IN $of WHERE (' ' + statement.key) CONTAINS word) AND $edges
  AND any(name IN [actor.key] + coalesce(actor.keys, []) WHERE all(word IN $by WHERE (' ' + name) CONTAINS word)) AND $edges
WITH CASE $dimension WHEN 'ACTOR' THEN actor.id WHEN 'STATEMENT' THEN statement.id WHEN 'STANCE' THEN type(edge) WHEN 'DENIAL_KIND' THEN edge.denialKind ELSE edge.act END AS key, '' AS at, type(edge) AS stance, edge.articleCount AS papers, $edges AS edges
MATCH (utterance:Utterance) WHERE $utterances
  AND utterance.statementId IN $ofId AND $utterances
  AND utterance.actorId IN $byId AND $utterances
MATCH (statement:Statement {id: utterance.statementId}) WHERE all(word IN $of WHERE (' ' + statement.key) CONTAINS word) AND $utterances
MATCH (actor:Actor {id: utterance.actorId}) WHERE any(name IN [actor.key] + coalesce(actor.keys, []) WHERE all(word IN $by WHERE (' ' + name) CONTAINS word)) AND $utterances
MATCH (utterance)-[:REPORTED_BY]->(paper:Article) WHERE $papers
WITH utterance, paper, CASE $dimension WHEN 'ACTOR' THEN utterance.actorId WHEN 'STATEMENT' THEN utterance.statementId WHEN 'OUTLET' THEN paper.outletId WHEN 'STANCE' THEN utterance.stance WHEN 'DENIAL_KIND' THEN utterance.denialKind ELSE utterance.act END AS key, substring(coalesce(utterance.saidAt, paper.publishedAt, ''), 0, $interval) AS at, $papers AS papers
MATCH (utterance)<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $reports
  AND $lens
WITH utterance, paper, CASE $dimension WHEN 'ACTOR' THEN utterance.actorId WHEN 'ACTOR_KIND' THEN report.actorKind WHEN 'STATEMENT' THEN utterance.statementId WHEN 'OUTLET' THEN paper.outletId WHEN 'STANCE' THEN utterance.stance WHEN 'DENIAL_KIND' THEN utterance.denialKind ELSE utterance.act END AS key, substring(coalesce(utterance.saidAt, paper.publishedAt, ''), 0, $interval) AS at, $reports AS reports
WITH key, at, utterance.id AS id, utterance.stance AS stance, count(DISTINCT paper.id) AS papers, $utterances AS utterances
WITH key, at, stance, papers
WHERE key IS NOT NULL
WITH key, at, sum(CASE stance WHEN 'ASSERTS' THEN 1 ELSE 0 END) AS assertions, sum(CASE stance WHEN 'DENIES' THEN 1 ELSE 0 END) AS denials, sum(papers) AS reports, count(*) AS utterances
WITH {key: key, at: at, assertionCount: assertions, denialCount: denials, reportCount: reports, utteranceCount: utterances} AS node ORDER BY node.utteranceCount DESC, node.key, node.at
