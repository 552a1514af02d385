// Strikes out changes that are long gone.
MATCH (meta:Meta {id: 'meta'})
MATCH (change:Change)
WHERE change.number <= coalesce(meta.changes, 0) - $kept
DETACH DELETE change
