// Puts down the pen of whoever died with it in hand.
MATCH (meta:Meta {id: 'meta'})
WHERE meta.pen <> ''
SET meta.pen = '', meta.beat = meta.beat + 1
