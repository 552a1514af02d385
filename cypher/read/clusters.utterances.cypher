// Which utterances do these attributions report?
UNWIND $ids AS member
MATCH (attribution:Attribution {id: member})-[:EVIDENCE_FOR]->(utterance:Utterance)
RETURN member, utterance.id AS id, utterance.quote AS name
