// Stats.statements: how many statements are asserted or denied?
MATCH (statement:Statement)
WITH count(*) AS value
