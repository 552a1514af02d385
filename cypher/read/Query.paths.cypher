// Query.paths: how is the one connected with the other, by the shortest ways that cross no hub?
MATCH (origin:Node {id: $from})
MATCH (target:Node {id: $to})
WITH [origin.id] AS ahead0, [target.id] AS back0
CALL (ahead0, back0) {
  UNWIND ahead0 AS id
  MATCH (node0:Node {id: id})-[:$relations]-(node1:Node)
  WHERE node1.id IN back0
  WITH DISTINCT [node0.id, node1.id] AS ids LIMIT 100
  RETURN collect(ids) AS found1
}
CALL (ahead0, found1) {
  UNWIND CASE WHEN $maxLength < 2 OR size(found1) > 0 THEN [] ELSE ahead0 END AS id
  MATCH (near:Node {id: id})-[:$relations]-(other:Node)
  WITH DISTINCT other
  WHERE other.id <> $from AND other.id <> $to AND COUNT { (other)-[:$relations]-() } <= $mostConnections
  WITH other.id AS reached ORDER BY reached LIMIT 2000
  RETURN collect(reached) AS ahead1
}
CALL (ahead1, back0, ahead0, found1) {
  UNWIND CASE WHEN $maxLength < 2 OR size(found1) > 0 THEN [] ELSE ahead1 END AS id
  MATCH (node1:Node {id: id})-[:$relations]-(node2:Node)
  WHERE node2.id IN back0
  WITH DISTINCT [ahead0[0], id, node2.id] AS ids ORDER BY ids[1] LIMIT 100
  RETURN collect(ids) AS found2
}
CALL (back0, found1, found2) {
  UNWIND CASE WHEN $maxLength < 3 OR size(found1) + size(found2) > 0 THEN [] ELSE back0 END AS id
  MATCH (near:Node {id: id})-[:$relations]-(other:Node)
  WITH DISTINCT other
  WHERE other.id <> $from AND other.id <> $to AND COUNT { (other)-[:$relations]-() } <= $mostConnections
  WITH other.id AS reached ORDER BY reached LIMIT 2000
  RETURN collect(reached) AS back1
}
CALL (ahead0, ahead1, back0, back1, found1, found2) {
  UNWIND CASE WHEN $maxLength < 3 OR size(found1) + size(found2) > 0 THEN [] ELSE ahead1 END AS id
  MATCH (node1:Node {id: id})-[:$relations]-(node2:Node)
  WHERE node2.id IN back1
  WITH DISTINCT node1, node2 ORDER BY node1.id, node2.id LIMIT 100
  WITH DISTINCT [ahead0[0], node1.id, node2.id, back0[0]] AS ids ORDER BY ids[1], ids[2] LIMIT 100
  RETURN collect(ids) AS found3
}
CALL (ahead1, found1, found2, found3) {
  UNWIND CASE WHEN $maxLength < 4 OR size(found1) + size(found2) + size(found3) > 0 THEN [] ELSE ahead1 END AS id
  MATCH (near:Node {id: id})-[:$relations]-(other:Node)
  WITH DISTINCT other
  WHERE other.id <> $from AND other.id <> $to AND COUNT { (other)-[:$relations]-() } <= $mostConnections
  WITH other.id AS reached ORDER BY reached LIMIT 2000
  RETURN collect(reached) AS ahead2
}
CALL (ahead0, ahead1, ahead2, back0, back1, found1, found2, found3) {
  UNWIND CASE WHEN $maxLength < 4 OR size(found1) + size(found2) + size(found3) > 0 THEN [] ELSE ahead2 END AS id
  MATCH (node2:Node {id: id})-[:$relations]-(node3:Node)
  WHERE node3.id IN back1
  WITH DISTINCT node2, node3 ORDER BY node2.id, node3.id LIMIT 100
  MATCH (node2)-[:$relations]-(node1:Node)
  WHERE node1.id IN ahead1
  WITH DISTINCT [ahead0[0], node1.id, node2.id, node3.id, back0[0]] AS ids ORDER BY ids[1], ids[2], ids[3] LIMIT 100
  RETURN collect(ids) AS found4
}
CALL (back1, found1, found2, found3, found4) {
  UNWIND CASE WHEN $maxLength < 5 OR size(found1) + size(found2) + size(found3) + size(found4) > 0 THEN [] ELSE back1 END AS id
  MATCH (near:Node {id: id})-[:$relations]-(other:Node)
  WITH DISTINCT other
  WHERE other.id <> $from AND other.id <> $to AND COUNT { (other)-[:$relations]-() } <= $mostConnections
  WITH other.id AS reached ORDER BY reached LIMIT 2000
  RETURN collect(reached) AS back2
}
CALL (ahead0, ahead1, ahead2, back0, back1, back2, found1, found2, found3, found4) {
  UNWIND CASE WHEN $maxLength < 5 OR size(found1) + size(found2) + size(found3) + size(found4) > 0 THEN [] ELSE ahead2 END AS id
  MATCH (node2:Node {id: id})-[:$relations]-(node3:Node)
  WHERE node3.id IN back2
  WITH DISTINCT node2, node3 ORDER BY node2.id, node3.id LIMIT 100
  MATCH (node2)-[:$relations]-(node1:Node)
  WHERE node1.id IN ahead1
  MATCH (node3)-[:$relations]-(node4:Node)
  WHERE node4.id IN back1
  WITH DISTINCT [ahead0[0], node1.id, node2.id, node3.id, node4.id, back0[0]] AS ids ORDER BY ids[1], ids[2], ids[3], ids[4] LIMIT 100
  RETURN collect(ids) AS found5
}
CALL (ahead2, found1, found2, found3, found4, found5) {
  UNWIND CASE WHEN $maxLength < 6 OR size(found1) + size(found2) + size(found3) + size(found4) + size(found5) > 0 THEN [] ELSE ahead2 END AS id
  MATCH (near:Node {id: id})-[:$relations]-(other:Node)
  WITH DISTINCT other
  WHERE other.id <> $from AND other.id <> $to AND COUNT { (other)-[:$relations]-() } <= $mostConnections
  WITH other.id AS reached ORDER BY reached LIMIT 2000
  RETURN collect(reached) AS ahead3
}
CALL (ahead0, ahead1, ahead2, ahead3, back0, back1, back2, found1, found2, found3, found4, found5) {
  UNWIND CASE WHEN $maxLength < 6 OR size(found1) + size(found2) + size(found3) + size(found4) + size(found5) > 0 THEN [] ELSE ahead3 END AS id
  MATCH (node3:Node {id: id})-[:$relations]-(node4:Node)
  WHERE node4.id IN back2
  WITH DISTINCT node3, node4 ORDER BY node3.id, node4.id LIMIT 100
  MATCH (node3)-[:$relations]-(node2:Node)
  WHERE node2.id IN ahead2
  MATCH (node2)-[:$relations]-(node1:Node)
  WHERE node1.id IN ahead1
  MATCH (node4)-[:$relations]-(node5:Node)
  WHERE node5.id IN back1
  WITH DISTINCT [ahead0[0], node1.id, node2.id, node3.id, node4.id, node5.id, back0[0]] AS ids ORDER BY ids[1], ids[2], ids[3], ids[4], ids[5] LIMIT 100
  RETURN collect(ids) AS found6
}
UNWIND found1 + found2 + found3 + found4 + found5 + found6 AS ids
WITH {ids: ids, key: ids[1] + ' ' + coalesce(ids[2], '') + ' ' + coalesce(ids[3], '') + ' ' + coalesce(ids[4], '') + ' ' + coalesce(ids[5], '')} AS node ORDER BY node.key LIMIT 100
