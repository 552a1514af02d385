// Utterance.onBehalfOf: for whom was this said?
MATCH (utterance)<-[:EVIDENCE_FOR]-(attribution:Attribution)
UNWIND attribution.onBehalfOf AS actorId
MATCH (node:Actor {id: actorId})
WITH DISTINCT node ORDER BY node.id
