// Which articles' readings hold this id?
MATCH (evidence:Evidence)
WHERE evidence.reading CONTAINS $id
RETURN evidence.id AS id
