// Statement.silent: whom is this statement about who has not answered, nor anybody for them?
MATCH (statement)-[:ABOUT]->(node:Actor)
WHERE COUNT { (statement)<-[:ASSERTS|DENIES]-(node) } = 0 AND COUNT { (statement)<-[:ASSERTS|DENIES]-(:Actor)-[:SPEAKS_FOR|PART_OF*1..2]->(node) } = 0
WITH DISTINCT node ORDER BY node.id
