// Mention.words: where does this stand in the text?
MATCH (mention)-[:FOUND_IN]->(article:Article)
WITH {start: mention.start, end: mention.end, text: article.text} AS node ORDER BY node.start
