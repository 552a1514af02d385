// Deletes nodes by their ids.
UNWIND $ids AS id
MATCH (node:Node {id: id})
DETACH DELETE node
