// Stamps the image if it still is the one it was compared with; if not, a second Meta of one id breaks the constraint and the transaction.
MERGE (meta:Meta {id: 'meta', imageStamp: $was})
SET meta.imageStamp = $stamp
