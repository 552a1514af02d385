// Subscription.statementChanged: what is the statement with this id now?
MATCH (node:Statement {id: $id})
WITH node ORDER BY node.id
