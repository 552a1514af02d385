// Which statements are worded so, folded?
MATCH (statement:Statement {key: $key})
RETURN statement.id AS id
