// Side.utterance: in which utterance is this side taken?
MATCH (node:Utterance {id: edge.utteranceId})
