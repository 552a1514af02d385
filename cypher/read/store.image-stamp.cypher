// What was the stored image made from?
MATCH (meta:Meta {id: 'meta'})
RETURN meta.imageStamp AS stamp
