// JudgedSide.words: which words of the article?
MATCH (article:Article {id: judgedSide.articleId})
UNWIND split(judgedSide.spans, ',') AS span
WITH article, split(span, '-') AS ends WHERE size(ends) = 2
WITH {start: toInteger(ends[0]), end: toInteger(ends[1]), text: article.text} AS node ORDER BY node.start
