// Neighbourhood.hidden: how many connections of each lead out of what is shown?
UNWIND neighbourhood.ids AS id
MATCH (inner:Node {id: id})-[:$relations]-(outer:Node)
WHERE NOT outer.id IN neighbourhood.ids
WITH inner.id AS innerId, count(*) AS connections
WITH {nodeId: innerId, count: connections} AS node ORDER BY node.count DESC, node.nodeId LIMIT 500
