// Query.denials: who denied what, the latest first?
MATCH (statement:Statement)
WHERE statement.denialCount > 0
  AND all(word IN $of WHERE (' ' + statement.key) CONTAINS word)
  AND statement.id = $ofId
MATCH (statement)<-[edge:DENIES]-(actor:Actor)
WHERE edge.utteranceId IS NOT NULL
  AND any(name IN [actor.key] + actor.aliases WHERE all(word IN $by WHERE (' ' + toLower(name)) CONTAINS word))
  AND actor.id = $byId
  AND edge.denialKind = $kind
  AND edge.at >= $from
  AND edge.at < $to
MATCH (act:Utterance {id: edge.utteranceId})<-[:EVIDENCE_FOR]-(spoken:Attribution) WHERE any(name IN spoken.onBehalfOfNames WHERE all(word IN $onBehalfOf WHERE (' ' + toLower(name)) CONTAINS word))
MATCH (act:Utterance {id: edge.utteranceId})<-[:EVIDENCE_FOR]-(spoken:Attribution) WHERE $onBehalfOfId IN spoken.onBehalfOf
MATCH (act:Utterance {id: edge.utteranceId})-[:REPORTED_BY]->(report:Article)-[:PUBLISHED_BY]->(outlet:Outlet) WHERE all(word IN $outlet WHERE (' ' + outlet.key) CONTAINS word)
WITH DISTINCT edge.utteranceId AS utteranceId, coalesce(edge.at, '') AS at ORDER BY at DESC, utteranceId
MATCH (node:Utterance {id: utteranceId})
