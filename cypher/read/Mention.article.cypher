// Mention.article: in which article does this stand?
MATCH (mention)-[:FOUND_IN]->(node:Article)
