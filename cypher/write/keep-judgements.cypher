// Adds what people have said to the journal, a Verdict node each.
UNWIND $rows AS row
MERGE (verdict:Verdict {id: row.id})
ON CREATE SET verdict.entry = row.entry
