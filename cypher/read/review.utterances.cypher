// Which utterances do these attributions report, and in how many articles?
UNWIND $ids AS evidenceId
MATCH (attribution:Attribution {id: evidenceId})-[:EVIDENCE_FOR]->(utterance:Utterance)
RETURN evidenceId, utterance.id AS id, coalesce(attribution.actor + ': ', '') + utterance.quote AS name,
  CASE utterance.stance WHEN 'ASSERTS' THEN utterance.articleCount ELSE 0 END AS assertions,
  CASE utterance.stance WHEN 'DENIES' THEN utterance.articleCount ELSE 0 END AS denials
