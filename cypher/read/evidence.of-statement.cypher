// Which attributions convey this statement?
MATCH (statement:Statement {id: $id})-[:REPORTED_BY]->(:Article)<-[:FOUND_IN]-(attribution:Attribution)
WHERE attribution.statementId = $id AND attribution.stance <> 'NONE'
RETURN DISTINCT attribution.id AS id, attribution.articleId AS articleId, attribution.confidence AS confidence, statement.text AS name
