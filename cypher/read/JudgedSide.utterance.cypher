// JudgedSide.utterance: which utterance do the words report now?
MATCH (attribution:Attribution {id: judgedSide.evidenceId})-[:EVIDENCE_FOR]->(node:Utterance)
