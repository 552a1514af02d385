// Which statements do these attributions convey?
UNWIND $ids AS member
MATCH (attribution:Attribution {id: member}) WHERE attribution.stance <> 'NONE'
MATCH (statement:Statement {id: attribution.statementId})
RETURN member, statement.id AS id, statement.text AS name
