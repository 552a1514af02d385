// What is the number of the last change that may be told?
MATCH (meta:Meta {id: 'meta'})
RETURN coalesce(meta.told, 0) AS told
