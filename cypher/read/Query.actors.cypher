// Query.actors: which actors are there, those who deny most first?
MATCH (node:Actor)
WHERE node.id IS NOT NULL
  AND node.kind = $kind
  AND any(name IN [node.key] + node.aliases WHERE all(word IN $name WHERE (' ' + toLower(name)) CONTAINS word))
WITH node ORDER BY coalesce(node.denialCount, 0) DESC, coalesce(node.assertionCount, 0) DESC, node.id
