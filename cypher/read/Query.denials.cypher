// Query.denials: who denied what, the latest first?
MATCH (statement:Statement)
WHERE statement.denialCount > 0
  AND all(word IN $of WHERE (' ' + statement.key) CONTAINS word)
  AND statement.id IN $ofId
MATCH (statement)<-[edge:DENIES]-(actor:Actor)
WHERE edge.utteranceId IS NOT NULL
  AND any(name IN [actor.key] + coalesce(actor.keys, []) WHERE all(word IN $by WHERE (' ' + name) CONTAINS word))
  AND actor.id IN $byId
  AND edge.denialKind IN $kind
  AND EXISTS { MATCH (:Utterance {id: edge.utteranceId})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
MATCH (act:Utterance {id: edge.utteranceId})<-[:EVIDENCE_FOR]-(spoken:Attribution) UNWIND spoken.onBehalfOf AS principalId MATCH (principal:Actor {id: principalId}) WHERE any(name IN [principal.key] + coalesce(principal.keys, []) WHERE all(word IN $onBehalfOf WHERE (' ' + name) CONTAINS word))
MATCH (act:Utterance {id: edge.utteranceId})<-[:EVIDENCE_FOR]-(spoken:Attribution) WHERE any(other IN spoken.onBehalfOf WHERE other IN $onBehalfOfId)
MATCH (act:Utterance {id: edge.utteranceId})-[:REPORTED_BY]->(page:Article)-[:PUBLISHED_BY]->(outlet:Outlet) WHERE all(word IN $outlet WHERE (' ' + outlet.key) CONTAINS word)
WITH DISTINCT edge ORDER BY coalesce(edge.at, '') DESC, edge.utteranceId
MATCH (node:Utterance {id: edge.utteranceId})
