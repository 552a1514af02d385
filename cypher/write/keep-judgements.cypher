// Adds what people have said to the journal, a Verdict node each; it is news until it is drawn.
UNWIND $rows AS row
MERGE (verdict:Verdict {id: row.id})
ON CREATE SET verdict.entry = row.entry
MERGE (news:News {id: row.id})
SET news.token = $token
