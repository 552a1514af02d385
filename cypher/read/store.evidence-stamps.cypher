// What is kept of articles, in short?
MATCH (evidence:Evidence)
RETURN evidence.id AS id, evidence.stamp AS stamp, evidence.file AS file
