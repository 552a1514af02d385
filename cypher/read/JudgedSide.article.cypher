// JudgedSide.article: in which article?
MATCH (node:Article {id: judgedSide.articleId})
WITH node ORDER BY node.id
