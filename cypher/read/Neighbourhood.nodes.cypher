// Neighbourhood.nodes: what is there, the nearest first?
UNWIND range(0, size(neighbourhood.ids) - 1) AS place
MATCH (node:Node {id: neighbourhood.ids[place]})
WITH node, place ORDER BY place LIMIT 500
