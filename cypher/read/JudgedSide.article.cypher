// JudgedSide.article: in which article?
MATCH (node:Article {id: judgedSide.articleId})
