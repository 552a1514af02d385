// Utterance.statement: what does this assert or deny?
MATCH (utterance)-[:CONVEYS]->(node:Statement)
WITH node ORDER BY node.id
