// Article.mentions: who and what is named in this article, in the order of the text?
MATCH (article)<-[:FOUND_IN]-(node:Mention)
WITH node ORDER BY node.start, node.id
