// Subscription.denialReported: what do the attributions with these ids tell?
UNWIND $idsOfMany AS wanted
MATCH (node:Attribution {id: wanted})
WITH DISTINCT node ORDER BY node.id
