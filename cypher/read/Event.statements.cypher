// Event.statements: which statements are about this, by rank?
MATCH (event)<-[:ABOUT]-(node:Statement)
WITH DISTINCT node ORDER BY node.rank DESC, node.id
