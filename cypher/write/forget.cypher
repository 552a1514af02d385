// Takes the reading of one article away.
MATCH (evidence:Evidence {id: $id})
DETACH DELETE evidence
