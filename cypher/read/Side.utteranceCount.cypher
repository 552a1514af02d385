// Side.utteranceCount: how often has the speaker taken this side on the statement?
MATCH (utterance:Utterance {id: edge.utteranceId})
MATCH (speaker:Actor {id: utterance.actorId})-[again:ASSERTS|DENIES]->(statement:Statement {id: utterance.statementId})
WHERE type(again) = utterance.stance
WITH count(*) AS value
