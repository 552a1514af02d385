// Stats.statements: how many statements are asserted or denied?
MATCH (statement:Statement)
WHERE EXISTS { MATCH (statement)<-[:CONVEYS]-(:Utterance)<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH count(*) AS value
