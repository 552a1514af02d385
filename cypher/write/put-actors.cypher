// Makes actors what they are to be, with one set of labels (NODE_LABELS stands for it) and no other property: an actor may turn out to be of another kind.
UNWIND $rows AS row
MERGE (node:Node {id: row.id})
SET node = row
REMOVE node:Person:Government:Organization:Group:Outlet
SET node:NODE_LABELS
