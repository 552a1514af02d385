// Article.outlet: who published this?
MATCH (article)-[:PUBLISHED_BY]->(node:Outlet)
