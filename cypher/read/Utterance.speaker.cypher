// Utterance.speaker: who said this?
MATCH (utterance)<-[:MADE]-(node:Actor)
WITH node ORDER BY node.id
