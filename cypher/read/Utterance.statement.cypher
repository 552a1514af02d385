// Utterance.statement: what does this assert or deny?
MATCH (utterance)-[:CONVEYS]->(node:Statement)
