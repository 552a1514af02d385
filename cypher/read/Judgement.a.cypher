// Judgement.a: where does the one stand?
UNWIND [split(judgement.passages[0], ':')] AS passage
WITH {evidenceId: judgement.a, kind: judgement.kind, articleId: passage[0], spans: passage[1]} AS node ORDER BY node.evidenceId
