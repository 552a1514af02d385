// Draws on, if the pen is still in this hand; if not, a second Meta of one id breaks the constraint and the transaction.
MERGE (meta:Meta {id: 'meta', pen: $pen})
SET meta.beat = meta.beat + 1, meta.imageStamp = $stamp
