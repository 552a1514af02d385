// Statement.firstReport: where was this said first, in print?
MATCH (statement)-[:REPORTED_BY]->(paper:Article)<-[:FOUND_IN]-(report:Attribution)
WHERE report.statementId = statement.id AND report.stance <> 'NONE'
  AND $lens
WITH report AS node, coalesce(paper.publishedAt, '9999') AS published ORDER BY published, coalesce(node.start, 0), node.id
