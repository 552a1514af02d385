// Statement.utterances: what was said on this statement, the latest first?
MATCH (statement)<-[:CONVEYS]-(node:Utterance)
WITH node ORDER BY coalesce(node.saidAt, '') DESC, node.id
