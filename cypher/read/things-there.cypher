// Which of these are in the graph, and what are they called?
UNWIND $ids AS wanted
MATCH (node:Node {id: wanted})
RETURN node.id AS id, coalesce(node.name, node.text, node.quote) AS name
