// Subscription.articleIngested: what is the article with this id?
MATCH (node:Article {id: $id})
WITH node ORDER BY node.id
