// How does the stored image stand, and who draws at it?
MATCH (meta:Meta {id: 'meta'})
RETURN meta.imageStamp AS stamp, coalesce(meta.turn, 0) AS turn, coalesce(meta.pen, '') AS pen, coalesce(meta.beat, 0) AS beat
