// Query.events: what is said to have happened, the latest first?
MATCH (node:Event)
WHERE node.id IS NOT NULL
  AND node.type IN $type
  AND node.`when` >= $from
  AND node.`when` < $to
  AND EXISTS { MATCH (node)<-[:ABOUT]-(:Statement)<-[:CONVEYS]-(:Utterance)<-[:EVIDENCE_FOR]-(report:Attribution)-[:FOUND_IN]->(paper:Article) WHERE $lens }
MATCH (node)<-[:PARTICIPATES_IN]-(participant:Actor) WHERE participant.id IN $participantId
MATCH (node)-[:TAKES_PLACE_IN]->(place:Place) WHERE place.id IN $placeId
WITH DISTINCT node ORDER BY coalesce(node.`when`, '') DESC, node.id
