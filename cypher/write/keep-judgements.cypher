// Keeps the judgements of people, a Verdict node each.
UNWIND $rows AS row
MERGE (verdict:Verdict {id: row.id})
SET verdict = row
