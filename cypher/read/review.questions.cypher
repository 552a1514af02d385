// What is the machine unsure about?
MATCH (judgement:Judgement)
WHERE judgement.by = 'RULE' AND judgement.verdict = 'UNSURE'
RETURN judgement.id AS id, judgement.kind AS kind, judgement.a AS a, judgement.b AS b, judgement.score AS score,
  judgement.reasons AS reasons, judgement.passages AS passages
