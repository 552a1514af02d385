// Query.statement: what is the statement with this id?
MATCH (node:Statement {id: $id})
WITH node ORDER BY node.id
