// Neighbourhood.edges: how is what is there connected?
UNWIND neighbourhood.ids AS id
MATCH (origin:Node {id: id})-[link:$relations]->(target:Node)
WHERE target.id IN neighbourhood.ids
WITH {id: link.id, relation: type(link), originId: origin.id, targetId: target.id, at: link.at, utteranceId: link.utteranceId, attributionId: link.attributionId} AS node ORDER BY node.id LIMIT 2000
