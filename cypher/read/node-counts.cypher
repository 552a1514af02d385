// How many actors, statements, utterances, events and places are there?
MATCH (node:Actor) RETURN 'Actor' AS label, count(node) AS nodes
UNION ALL
MATCH (node:Statement) RETURN 'Statement' AS label, count(node) AS nodes
UNION ALL
MATCH (node:Utterance) RETURN 'Utterance' AS label, count(node) AS nodes
UNION ALL
MATCH (node:Event) RETURN 'Event' AS label, count(node) AS nodes
UNION ALL
MATCH (node:Place) RETURN 'Place' AS label, count(node) AS nodes
