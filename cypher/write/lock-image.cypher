// Makes everybody else who would change the image wait until this transaction ends.
MERGE (meta:Meta {id: 'meta'})
ON CREATE SET meta.imageStamp = '', meta.turn = 0
SET meta.pen = coalesce(meta.pen, ''), meta.beat = coalesce(meta.beat, 0), meta.turn = coalesce(meta.turn, 0)
