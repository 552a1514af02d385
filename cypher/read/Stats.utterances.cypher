// Stats.utterances: how many utterances assert or deny something?
MATCH (utterance:Utterance)
WITH count(*) AS value
