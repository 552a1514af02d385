// What have people said about the graph?
MATCH (verdict:Verdict)
RETURN verdict.entry AS entry
