// Path.hops: step by step, how is each connected with the next?
UNWIND range(0, size(path.ids) - 2) AS place
MATCH (near:Node {id: path.ids[place]})-[link:$relations]-(far:Node {id: path.ids[place + 1]})
WITH place, near, far, link ORDER BY coalesce(link.at, '') DESC, link.id
WITH place, near.id AS nearId, far.id AS farId, collect({id: link.id, relation: type(link), originId: startNode(link).id, targetId: endNode(link).id, utteranceId: link.utteranceId}) AS links
WITH {place: place, nearId: nearId, farId: farId, id: links[0].id, relation: links[0].relation, originId: links[0].originId, targetId: links[0].targetId, utteranceId: links[0].utteranceId, connectionCount: size(links)} AS node ORDER BY node.place
