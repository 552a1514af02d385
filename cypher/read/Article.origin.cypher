// Article.origin: of which article is this a copy?
MATCH (article)-[:COPY_OF]->(node:Article)
