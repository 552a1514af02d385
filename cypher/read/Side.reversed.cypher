// Side.reversed: has the speaker taken the other side later?
MATCH (utterance:Utterance {id: edge.utteranceId})
MATCH (speaker:Actor {id: utterance.actorId})-[other:ASSERTS|DENIES]->(statement:Statement {id: utterance.statementId})
WHERE type(other) <> utterance.stance AND other.at > edge.at
WITH count(*) > 0 AS value
