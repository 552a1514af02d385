// Takes the pen if it still lies where it was seen; if not, a second Meta of one id breaks the constraint and the transaction.
MERGE (meta:Meta {id: 'meta', pen: $was, beat: $beat})
SET meta.pen = $pen, meta.beat = $beat + 1
