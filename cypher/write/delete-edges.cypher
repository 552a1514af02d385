// Deletes edges of one kind (EDGE_KIND stands for it), each found from the end that has fewer.
UNWIND $rows AS row
MATCH (near:Node {id: row.near})-[edge:EDGE_KIND {id: row.id}]-(:Node)
DELETE edge
