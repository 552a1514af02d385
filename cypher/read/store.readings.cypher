// What do the readings of these articles say?
UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})
RETURN evidence.id AS id, evidence.file AS file, evidence.reading AS reading
