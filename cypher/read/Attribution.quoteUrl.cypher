// Attribution.quoteUrl: which words of which page tell what is said?
MATCH (attribution)-[:FOUND_IN]->(article:Article)
WHERE article.url IS NOT NULL
WITH {url: article.url, text: article.text, start: attribution.contentStarts[0], end: attribution.contentEnds[0]} AS value
