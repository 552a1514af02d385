// Deletes edges of one kind (EDGE_KIND stands for it), each found from the end that has fewer. Without CALL, Neo4j scans all nodes for that end while it has seen few edges.
UNWIND $rows AS row
MATCH (near:Node {id: row.near})
CALL (near, row) {
  MATCH (near)-[edge:EDGE_KIND {id: row.id}]-()
  DELETE edge
}
