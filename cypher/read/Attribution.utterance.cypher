// Attribution.utterance: which utterance does this report?
MATCH (attribution)-[:EVIDENCE_FOR]->(node:Utterance)
