// Candidate.judgement: which open question is it?
MATCH (node:Judgement {id: candidate.judgementId})
