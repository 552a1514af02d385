// Link.utterance: in which utterance was this side taken?
MATCH (node:Utterance {id: link.utteranceId})
