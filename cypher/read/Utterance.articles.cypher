// Utterance.articles: which articles report this, the earliest first?
MATCH (utterance)-[:REPORTED_BY]->(node:Article)
WHERE EXISTS { MATCH (paper:Article {id: node.id})<-[:FOUND_IN]-(report:Attribution) WHERE report.utteranceId = utterance.id AND $lens }
WITH DISTINCT node ORDER BY coalesce(node.publishedAt, '9999'), node.id
