// Draws on, if the pen is still in this hand; if not, a second Meta of one id breaks the constraint and the transaction.
MATCH (meta:Meta {id: 'meta'})
SET meta.beat = meta.beat + 1, meta.imageStamp = $stamp
WITH meta
WHERE meta.pen <> $pen
CREATE (:Meta {id: 'meta'})
