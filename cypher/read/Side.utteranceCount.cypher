// Side.utteranceCount: how often has the speaker taken this side on the statement?
MATCH (utterance:Utterance {id: edge.utteranceId})
MATCH (statement:Statement {id: utterance.statementId})<-[again:ASSERTS|DENIES]-(speaker:Actor {id: utterance.actorId})
WHERE type(again) = utterance.stance
WITH count(*) AS value
