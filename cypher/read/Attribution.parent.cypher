// Attribution.parent: in which attribution does this stand?
MATCH (attribution)-[:NESTED_IN]->(node:Attribution)
