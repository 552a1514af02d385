/** The figures that must hold, by the set and the name of the figure: `gainsay eval --check` names each that is lower. */
export const thresholds: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'polnear.dev': {
    'triple50 all': 0.705,
    'triple50 speech': 0.83,
    'contiguous source': 0.785,
    'contiguous cue': 0.73,
    'contiguous content': 0.66,
    'source of contents found': 0.9,
    denials: 0.45,
    'stance, mean of the three': 0.74,
    'stance where confidence ≥ .9': 0.95,
  },
  seeds: {
    attributions: 0.9,
    denials: 0.9,
    stance: 0.96,
    speaker: 0.88,
    via: 0.7,
    'statements B³': 0.84,
    'actors B³': 0.94,
  },
  dossier: {
    attributions: 0.9,
    denials: 0.95,
    stance: 0.95,
    speaker: 0.95,
    parent: 0.85,
    'denial kind': 0.92,
    'said at': 0.95,
    'statements B³': 0.6,
    'actors B³': 0.9,
  },
  sentences: {
    'texts right': 0.92,
    'texts right, mean of the categories': 0.9,
    denials: 0.98,
  },
};
