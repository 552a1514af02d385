// Attribution.statement: what is asserted, denied or left open here?
MATCH (node:Statement {id: attribution.statementId})
