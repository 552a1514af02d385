// Which versions of the reader read these articles?
UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})
RETURN evidence.id AS id, evidence.reader AS reader
