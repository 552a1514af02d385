// Stats.denials: how many utterances deny something?
MATCH (utterance:Utterance {stance: 'DENIES'})
WITH count(*) AS value
