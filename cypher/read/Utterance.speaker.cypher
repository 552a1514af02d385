// Utterance.speaker: who said this?
MATCH (utterance)<-[:MADE]-(node:Actor)
