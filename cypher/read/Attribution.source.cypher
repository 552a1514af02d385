// Attribution.source: which words name the speaker?
MATCH (attribution)-[:FOUND_IN]->(article:Article)
WHERE attribution.sourceStart IS NOT NULL
WITH {start: attribution.sourceStart, end: attribution.sourceEnd, text: article.text} AS node ORDER BY node.start
