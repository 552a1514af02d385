// Actor.aliases: by which other names does this actor go?
UNWIND actor.aliases AS name
WITH {name: name, actorId: actor.id} AS node ORDER BY node.name LIMIT 1000
