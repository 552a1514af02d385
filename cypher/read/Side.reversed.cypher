// Side.reversed: has the speaker taken the other side later?
MATCH (utterance:Utterance {id: edge.utteranceId})
MATCH (statement:Statement {id: utterance.statementId})<-[other:ASSERTS|DENIES]-(speaker:Actor {id: utterance.actorId})
WHERE type(other) <> utterance.stance AND other.at > edge.at
WITH count(*) > 0 AS value
