// Of every statement that somebody denies: which attributions convey it, whose are they, in which words, reported by whom?
MATCH (statement:Statement)<-[:CONVEYS]-(utterance:Utterance)<-[:EVIDENCE_FOR]-(attribution:Attribution)-[:FOUND_IN]->(article:Article)
WHERE statement.denialCount > 0
RETURN statement.id AS statementId, statement.text AS statement, statement.rank AS rank, statement.status AS status,
  utterance.id AS utteranceId, utterance.stance AS stance, utterance.saidAt AS saidAt, utterance.denialKind AS denialKind,
  attribution.id AS attributionId, attribution.actor AS actor, attribution.onBehalfOfNames AS onBehalfOf,
  attribution.cue AS cue, attribution.quote AS quote, attribution.confidence AS confidence, attribution.start AS start,
  article.id AS articleId, article.title AS title, article.outlet AS outlet, article.originGroup AS originGroup, article.publishedAt AS publishedAt
ORDER BY rank DESC, statementId, attributionId
