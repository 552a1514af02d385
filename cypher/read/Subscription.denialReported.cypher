// Subscription.denialReported: what does the attribution with this id tell?
MATCH (node:Attribution {id: $id})
WITH node ORDER BY node.id
