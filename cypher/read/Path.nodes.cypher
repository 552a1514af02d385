// Path.nodes: over what does it lead, in order?
UNWIND range(0, size(path.ids) - 1) AS place
MATCH (node:Node {id: path.ids[place]})
WITH node, place ORDER BY place
