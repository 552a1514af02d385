// Stats.disputes: how many statements are asserted by some and denied by others?
MATCH (statement:Statement {status: 'DISPUTED'})
WHERE EXISTS { MATCH (statement)<-[:CONVEYS]-(:Utterance {stance: 'ASSERTS'})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens } AND EXISTS { MATCH (statement)<-[:CONVEYS]-(:Utterance {stance: 'DENIES'})<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
WITH count(*) AS value
