// Subscription.articleIngested: what are the articles with these ids?
UNWIND $idsOfMany AS wanted
MATCH (node:Article {id: wanted})
WITH DISTINCT node ORDER BY node.id
