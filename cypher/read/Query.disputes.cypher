// Query.disputes: which statements do some assert and others deny, the most spoken of first?
MATCH (node:Statement {status: 'DISPUTED'})
WHERE node.rank IS NOT NULL
  AND all(word IN $of WHERE (' ' + node.key) CONTAINS word)
MATCH (node)<-[:ASSERTS|DENIES]-(actor:Actor) WHERE any(name IN [actor.key] + actor.aliases WHERE all(word IN $by WHERE (' ' + toLower(name)) CONTAINS word))
MATCH (node)<-[:ASSERTS|DENIES]-(other:Actor {id: $byId})
MATCH (node)-[:ABOUT]->(topic:Node {id: $aboutId})
WITH DISTINCT node ORDER BY node.rank DESC, node.id
