// Candidate.actor: who may be the same?
MATCH (node:Actor {id: candidate.candidateId})
WITH node ORDER BY node.id
