// Side.onBehalfOf: for whom is this side taken?
MATCH (utterance:Utterance {id: edge.utteranceId})
MATCH (utterance)<-[:EVIDENCE_FOR]-(attribution:Attribution)
UNWIND attribution.onBehalfOf AS actorId
MATCH (node:Actor {id: actorId})
WITH DISTINCT node ORDER BY node.id
