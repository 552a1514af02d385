// Query.reviewQueue: what was the machine unsure about, the likeliest first?
MATCH (node:Judgement {by: 'RULE', verdict: 'UNSURE'})
WHERE node.id IS NOT NULL
  AND node.kind IN $kind
WITH node ORDER BY coalesce(node.score, 0.0) DESC, node.id
