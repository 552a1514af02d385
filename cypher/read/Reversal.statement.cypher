// Reversal.statement: on which statement?
MATCH (node:Statement {id: reversal.statementId})
WITH node ORDER BY node.id
