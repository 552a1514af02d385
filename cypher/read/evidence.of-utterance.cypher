// Which attributions report this utterance?
MATCH (attribution:Attribution)-[:EVIDENCE_FOR]->(utterance:Utterance {id: $id})
RETURN attribution.id AS id, attribution.articleId AS articleId, attribution.confidence AS confidence, utterance.quote AS name
