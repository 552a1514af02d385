// Keeps readings, an Evidence node an article: who keeps it signs it as keeper, so that of many at once one has created it.
UNWIND $rows AS row
MERGE (evidence:Evidence {id: row.id})
ON CREATE SET evidence.keeper = $keeper
ON MATCH SET evidence.keeper = CASE WHEN evidence.reader = row.reader THEN evidence.keeper ELSE $keeper END
SET evidence.file = CASE WHEN evidence.file IS NULL OR row.file < evidence.file THEN row.file ELSE evidence.file END,
  evidence.reader = row.reader, evidence.stamp = row.stamp, evidence.reading = row.reading
