// Event.place: where is this said to have happened?
MATCH (event)-[:TAKES_PLACE_IN]->(node:Place)
WITH node ORDER BY node.id
