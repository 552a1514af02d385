// Attribution.article: in which article does this stand?
MATCH (attribution)-[:FOUND_IN]->(node:Article)
