// Judgement.b: where does the other stand?
UNWIND [split(judgement.passages[1], ':')] AS passage
WITH {evidenceId: judgement.b, kind: judgement.kind, articleId: passage[0], spans: passage[1]} AS node ORDER BY node.evidenceId
