// Takes the pen if it still lies where it was seen; if not, a second Meta of one id breaks the constraint and the transaction.
MATCH (meta:Meta {id: 'meta'})
WITH meta, meta.pen = $was AND meta.beat = $beat AS isThere
SET meta.pen = $pen, meta.beat = $beat + 1
WITH isThere
WHERE NOT isThere
CREATE (:Meta {id: 'meta'})
