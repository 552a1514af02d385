// Makes nodes what they are to be, with one set of labels (NODE_LABELS stands for it) and no other property.
UNWIND $rows AS row
MERGE (node:Node {id: row.id})
SET node = row
REMOVE node:Actor:Person:Government:Organization:Group:Outlet:Article:Attribution:Event:Judgement:Mention:Place:Statement:Utterance
SET node:NODE_LABELS
