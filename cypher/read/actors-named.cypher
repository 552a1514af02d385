// Which actors go by this name, folded or as an alias?
MATCH (actor:Actor)
WHERE actor.key = $key OR $name IN actor.aliases
RETURN actor.id AS id, actor.name AS name, actor.kind AS kind
