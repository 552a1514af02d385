// Query.countBy: how much was asserted and denied, by whom or by what, and when?
MATCH (utterance:Utterance)
WHERE utterance.id IS NOT NULL
  AND utterance.statementId IN $ofId
  AND utterance.actorId IN $byId
MATCH (statement:Statement {id: utterance.statementId}) WHERE all(word IN $of WHERE (' ' + statement.key) CONTAINS word)
MATCH (actor:Actor {id: utterance.actorId}) WHERE any(name IN [actor.key] + coalesce(actor.keys, []) WHERE all(word IN $by WHERE (' ' + name) CONTAINS word))
MATCH (utterance)<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article)
WHERE $lens
WITH utterance, paper, CASE $dimension WHEN 'ACTOR' THEN utterance.actorId WHEN 'ACTOR_KIND' THEN report.actorKind WHEN 'STATEMENT' THEN utterance.statementId WHEN 'OUTLET' THEN paper.outletId WHEN 'STANCE' THEN utterance.stance WHEN 'DENIAL_KIND' THEN utterance.denialKind WHEN 'ACT' THEN utterance.act END AS key, substring(coalesce(utterance.saidAt, paper.publishedAt, ''), 0, $interval) AS at
WHERE key IS NOT NULL
WITH key, at, utterance.id AS id, utterance.stance AS stance, count(DISTINCT paper.id) AS papers
WITH key, at, sum(CASE stance WHEN 'ASSERTS' THEN 1 ELSE 0 END) AS assertions, sum(CASE stance WHEN 'DENIES' THEN 1 ELSE 0 END) AS denials, sum(papers) AS reports, count(*) AS utterances
WITH {key: key, at: at, assertionCount: assertions, denialCount: denials, reportCount: reports, utteranceCount: utterances} AS node ORDER BY node.utteranceCount DESC, node.key, node.at
