// Utterance.attributions: which passages report this, the most certain first?
MATCH (utterance)<-[:EVIDENCE_FOR]-(node:Attribution)
WITH node ORDER BY node.confidence DESC, node.id
