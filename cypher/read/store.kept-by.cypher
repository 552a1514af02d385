// Which of these articles did this keeper keep?
UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})
WHERE evidence.keeper = $keeper
RETURN evidence.id AS id
