// Stats.disputes: how many statements are asserted by some and denied by others?
MATCH (statement:Statement {status: 'DISPUTED'})
WITH count(*) AS value
