// Attribution.cue: which words tell that something is said?
MATCH (attribution)-[:FOUND_IN]->(article:Article)
WHERE attribution.cueStart IS NOT NULL
WITH {start: attribution.cueStart, end: attribution.cueEnd, text: article.text} AS node ORDER BY node.start
