// Makes nodes what they are to be, with one set of labels (NODE_LABELS stands for it), which they never change, and no other property.
UNWIND $rows AS row
MERGE (node:Node {id: row.id})
SET node = row
SET node:NODE_LABELS
