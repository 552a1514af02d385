// Which mentions refer to this actor or place, and which articles did it publish?
MATCH (member:Node)-[:REFERS_TO|PUBLISHED_BY]->(actor:Node {id: $id})
RETURN member.id AS id, member.articleId AS articleId, CASE WHEN member.kind IS NULL THEN null ELSE member.text END AS text,
  member.kind AS kind, actor.name AS name
