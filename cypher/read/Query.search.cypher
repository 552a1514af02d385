// Query.search: which actors, statements and articles hold these words, names first?
CALL `db`.index.fulltext.queryNodes('words', $indexed) YIELD `node` AS node
CALL () { MATCH (actor:Actor) WHERE 'Actor' IN $scanned AND any(name IN [actor.key] + coalesce(actor.keys, []) WHERE (' ' + name) CONTAINS $longest) RETURN actor AS node UNION ALL MATCH (place:Place) WHERE 'Place' IN $scanned AND (' ' + place.key) CONTAINS $longest RETURN place AS node UNION ALL MATCH (statement:Statement) WHERE 'Statement' IN $scanned AND (' ' + statement.key) CONTAINS $longest RETURN statement AS node UNION ALL MATCH (article:Article) WHERE 'Article' IN $scanned AND ((' ' + article.key) CONTAINS $longest OR toLower(article.text) CONTAINS $longestPlain) RETURN article AS node }
WITH node, CASE WHEN node:Actor THEN 0 WHEN node:Place THEN 1 WHEN node:Statement THEN 2 ELSE 3 END AS place, coalesce(node.rank, coalesce(node.assertionCount, 0) + coalesce(node.denialCount, 0)) AS weight
WHERE any(label IN labels(node) WHERE label IN $kinds)
  AND (any(name IN [coalesce(node.key, '')] + coalesce(node.keys, []) WHERE all(word IN $text WHERE (' ' + name) CONTAINS word)) OR (node:Article AND all(word IN $plain WHERE toLower(node.text) CONTAINS word)))
WITH node, place, weight ORDER BY place, weight DESC, node.id
