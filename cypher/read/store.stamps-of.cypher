// What is kept of these articles, in short?
UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})
RETURN evidence.id AS id, evidence.stamp AS stamp, evidence.file AS file
