// What have people judged?
MATCH (verdict:Verdict)
RETURN properties(verdict) AS verdict
