// Candidate.actor: who may be the same?
MATCH (node:Actor {id: candidate.candidateId})
