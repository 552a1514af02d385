// Event.participants: who is said to have taken part in this?
MATCH (event)<-[:PARTICIPATES_IN]-(node:Actor)
WITH DISTINCT node ORDER BY node.id
