// Writes down what is drawn, for those who want to be told of it, under the next number.
MATCH (meta:Meta {id: 'meta'})
SET meta.changes = 1 + coalesce(meta.changes, 0)
CREATE (change:Change {number: meta.changes, kind: $kind, ids: $ids})
