// Query.search: which actors, statements and articles hold these words, names first?
MATCH (node:Node)
WHERE (node:Actor OR node:Place OR node:Statement OR node:Article)
  AND any(label IN labels(node) WHERE label IN $kinds)
  AND (any(name IN [coalesce(node.key, '')] + coalesce(node.keys, []) WHERE all(word IN $text WHERE (' ' + name) CONTAINS word)) OR (node:Article AND all(word IN $plain WHERE toLower(node.text) CONTAINS word)))
WITH node, CASE WHEN node:Actor THEN 0 WHEN node:Place THEN 1 WHEN node:Statement THEN 2 ELSE 3 END AS place, coalesce(node.rank, coalesce(node.assertionCount, 0) + coalesce(node.denialCount, 0)) AS weight ORDER BY place, weight DESC, node.id
