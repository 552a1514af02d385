// To whom do these mentions refer, and who published these articles?
UNWIND $ids AS member
MATCH (node:Node {id: member})-[:REFERS_TO|PUBLISHED_BY]->(actor:Node)
RETURN member, actor.id AS id, actor.name AS name
