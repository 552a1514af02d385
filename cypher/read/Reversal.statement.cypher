// Reversal.statement: on which statement?
MATCH (node:Statement {id: reversal.statementId})
