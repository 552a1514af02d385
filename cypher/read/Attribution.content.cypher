// Attribution.content: which words tell what is said?
MATCH (attribution)-[:FOUND_IN]->(article:Article)
UNWIND range(0, size(attribution.contentStarts) - 1) AS index
WITH {start: attribution.contentStarts[index], end: attribution.contentEnds[index], text: article.text} AS node ORDER BY node.start
