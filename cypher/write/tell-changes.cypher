// The image is whole: what is written down of it may be told.
MATCH (meta:Meta {id: 'meta'})
SET meta.told = coalesce(meta.changes, 0)
