// Creates edges of one kind (EDGE_KIND stands for it) between nodes that are there.
UNWIND $rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
CREATE (from)-[edge:EDGE_KIND]->(to)
SET edge = row.properties
