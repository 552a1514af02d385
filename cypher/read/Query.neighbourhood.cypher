// Query.neighbourhood: what is near these, the nearest first and of those the most spoken of?
MATCH (start:Node)
WHERE start.id IN $ids
WITH collect(DISTINCT start.id) AS found
CALL (found) {
  UNWIND found AS id
  MATCH (near:Node {id: id})-[:$relations]-(other:Node)
  WHERE NOT other.id IN found
  WITH DISTINCT other
  WITH other.id AS reached, coalesce(other.rank, coalesce(other.assertionCount, 0) + coalesce(other.denialCount, 0)) AS weight ORDER BY weight DESC, reached LIMIT 500
  RETURN collect(reached) AS ring
}
WITH (found + ring)[0..$limit] AS first
CALL (first) {
  UNWIND CASE WHEN $depth < 2 THEN [] ELSE first END AS id
  MATCH (near:Node {id: id})-[:$relations]-(other:Node)
  WHERE NOT other.id IN first
  WITH DISTINCT other
  WITH other.id AS reached, coalesce(other.rank, coalesce(other.assertionCount, 0) + coalesce(other.denialCount, 0)) AS weight ORDER BY weight DESC, reached LIMIT 500
  RETURN collect(reached) AS second
}
WITH (first + second)[0..$limit] AS within
CALL (within) {
  UNWIND CASE WHEN $depth < 3 THEN [] ELSE within END AS id
  MATCH (near:Node {id: id})-[:$relations]-(other:Node)
  WHERE NOT other.id IN within
  WITH DISTINCT other
  WITH other.id AS reached, coalesce(other.rank, coalesce(other.assertionCount, 0) + coalesce(other.denialCount, 0)) AS weight ORDER BY weight DESC, reached LIMIT 500
  RETURN collect(reached) AS third
}
WITH {ids: (within + third)[0..$limit]} AS node ORDER BY size(node.ids)
