// Makes everybody else who would replace the image wait until this transaction ends.
MERGE (meta:Meta {id: 'meta'})
ON CREATE SET meta.imageStamp = ''
SET meta.nextStamp = $stamp
