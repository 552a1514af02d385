// Hop.evidence: which passage says so, the most certain first?
MATCH (origin:Node {id: hop.originId})-[:MADE|CONVEYS]-(utterance:Utterance)<-[:EVIDENCE_FOR]-(node:Attribution)
WHERE hop.relation IN ['ASSERTS', 'DENIES', 'SPEAKS_FOR', 'ABOUT', 'CONTRADICTS', 'REFINES']
  AND (hop.utteranceId IS NULL OR utterance.id = hop.utteranceId)
  AND (hop.relation <> 'SPEAKS_FOR' OR hop.targetId IN node.onBehalfOf)
WITH DISTINCT node ORDER BY node.confidence DESC, node.id
