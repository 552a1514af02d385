// What do these attributions convey, and how many stand on each side of it?
UNWIND $ids AS evidenceId
MATCH (attribution:Attribution {id: evidenceId}) WHERE attribution.stance <> 'NONE'
MATCH (statement:Statement {id: attribution.statementId})
RETURN evidenceId, statement.id AS id, statement.text AS name, statement.assertionCount AS assertions, statement.denialCount AS denials
