// Who denies what in these attributions?
UNWIND $ids AS id
MATCH (report:Attribution {id: id})
MATCH (actor:Actor {id: report.actorId})
MATCH (statement:Statement {id: report.statementId})
RETURN report.id AS id, actor.id AS actorId, [actor.key] + coalesce(actor.keys, []) AS names, statement.id AS statementId, statement.key AS statement
