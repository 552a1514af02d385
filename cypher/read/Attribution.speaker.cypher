// Attribution.speaker: who speaks here?
MATCH (node:Actor {id: attribution.actorId})
