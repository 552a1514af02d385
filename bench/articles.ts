import { fileURLToPath } from 'node:url';
import { feed } from '../src/ingest/feed/feed.ts';
import type { Raw } from '../src/text/clean.ts';

/** Words of the example dossier and what may stand in their place; of each list a copy takes one. */
const changes: Readonly<Record<string, readonly string[]>> = {
  Astrid: ['Borealis', 'Cormorant', 'Dagny', 'Elida', 'Freja', 'Gullborg', 'Halcyon', 'Ingeborg', 'Jutta', 'Kestrel'],
  Norholm: ['Tranberg', 'Vestergaard', 'Sundby', 'Lyngholm', 'Brandsted', 'Kirkegaard', 'Hvidsten', 'Egelund'],
  Dahl: ['Madsen', 'Krogh', 'Bech', 'Winther', 'Friis', 'Juhl', 'Lassen', 'Thorup', 'Vinter'],
  Henrik: ['Anders', 'Bjarne', 'Claus', 'Ejnar', 'Flemming', 'Gorm', 'Holger', 'Ivan', 'Jesper'],
  Sjögren: ['Almqvist', 'Bergman', 'Cederlund', 'Dahlin', 'Edberg', 'Fransson', 'Granath', 'Hedlund'],
  Ekdahl: ['Forsell', 'Grip', 'Hallin', 'Isaksson', 'Jernberg', 'Kihlman', 'Lagerås', 'Melin'],
  Öland: ['Gotland', 'Fårö', 'Orust', 'Tjörn', 'Ven', 'Sandön', 'Runmarö', 'Utö'],
  oil: ['diesel', 'acid', 'ammonia', 'tar', 'chlorine', 'petrol', 'lye'],
  transponder: ['radar', 'radio', 'beacon', 'siren', 'camera', 'lantern'],
  money: ['jobs', 'boats', 'houses', 'shares', 'licences', 'engines'],
  '2,000': ['3,500', '700', '12,000', '450', '8,000', '95,000'],
};

/** The example dossier over and over, each time about other people, ships and quarrels; the same seed gives the same articles. */
export async function articlesLike(copies: number, seed: number): Promise<readonly Raw[]> {
  const originals = await dossier();
  return Array.from({ length: copies }, (_, copy) => {
    const change = changerOf(randomOf(seed + copy));
    return originals.map(raw => ({
      ...raw,
      file: `${String(copy).padStart(4, '0')}-${raw.file}`,
      title: raw.title === null ? null : change(raw.title),
      text: `${change(raw.text)}\n\nFile number ${seed + copy}.`,
    }));
  }).flat();
}

async function dossier(): Promise<readonly Raw[]> {
  const raws: Raw[] = [];
  const folder = fileURLToPath(new URL('../examples/dossier', import.meta.url));
  for await (const item of feed([folder], { allowUrl: false })) if (item.kind === 'article') raws.push(item.raw);
  return raws;
}

function changerOf(random: () => number): (text: string) => string {
  const chosen = new Map(
    Object.entries(changes).map(([word, others]) => [word, others[Math.floor(random() * others.length)]!]),
  );
  const words = new RegExp(`(?<!\\p{L})(?:${[...chosen.keys()].join('|')})(?!\\p{L})`, 'gu');
  return text => text.replace(words, word => chosen.get(word)!);
}

/** Mulberry32: numbers from 0 to 1 that follow from the seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
