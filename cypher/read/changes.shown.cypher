// Which of these articles are shown, and which of these attributions tell of a denial?
UNWIND $ids AS id
MATCH (node:Node {id: id})
WHERE node:Article OR (node.stance = 'DENIES' AND node.utteranceId IS NOT NULL)
RETURN node.id AS id
