// Reversal.against: which other statement, that contradicts the first, is asserted as well?
MATCH (node:Statement {id: reversal.againstId})
WHERE node.id <> reversal.statementId
WITH node ORDER BY node.id
