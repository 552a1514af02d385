// Takes the reading of one article away, which is news until it is drawn.
MATCH (evidence:Evidence {id: $id})
DETACH DELETE evidence
MERGE (news:News {id: $id})
SET news.token = $token
