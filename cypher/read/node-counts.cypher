// How many nodes of each label are there?
MATCH (node:Node)
UNWIND labels(node) AS label
RETURN label, count(*) AS nodes
