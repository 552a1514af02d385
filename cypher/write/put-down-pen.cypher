// Puts the pen down, if it is still in this hand, after so many turns.
MATCH (meta:Meta {id: 'meta'})
WHERE meta.pen = $pen
SET meta.pen = '', meta.beat = meta.beat + 1, meta.turn = $turn
