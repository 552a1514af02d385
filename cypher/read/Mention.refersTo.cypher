// Mention.refersTo: who or what is meant?
MATCH (mention)-[:REFERS_TO]->(node:Node)
