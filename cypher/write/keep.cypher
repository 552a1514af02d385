// Keeps readings, an Evidence node an article: who keeps it signs it as keeper, so that of many at once one has created it. What is new or other than before is news until it is drawn.
UNWIND $rows AS row
MERGE (evidence:Evidence {id: row.id})
ON CREATE SET evidence.keeper = $keeper
ON MATCH SET evidence.keeper = CASE WHEN evidence.reader = row.reader THEN evidence.keeper ELSE $keeper END
WITH row, evidence, CASE WHEN evidence.file IS NULL OR row.file < evidence.file THEN row.file ELSE evidence.file END AS file
WITH row, evidence, file, coalesce(evidence.stamp, '') = row.stamp AND coalesce(evidence.file, '') = coalesce(file, '') AS known
SET evidence.file = file, evidence.reader = row.reader, evidence.stamp = row.stamp, evidence.reading = row.reading
WITH row, known
WHERE NOT known
MERGE (news:News {id: row.id})
SET news.token = $keeper
