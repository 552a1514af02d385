// JudgedSide.statement: which statement do the words convey now?
MATCH (attribution:Attribution {id: judgedSide.evidenceId})
MATCH (node:Statement {id: attribution.statementId})
