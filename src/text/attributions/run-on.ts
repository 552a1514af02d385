import type { Linked } from '../link-mentions.ts';
import { spanAt } from '../words-in.ts';
import type { Item } from './role-items.ts';

/** A quotation over several paragraphs as one content: its other parts, by the part that stands for it. */
export interface RunOn {
  readonly items: readonly Item[];
  readonly parts: ReadonlyMap<Item, readonly Item[]>;
}

/** Lets one part of each quotation that runs on stand for all: the first where a cue is beside it, else the last. */
export function joinRunOns(items: readonly Item[], doc: Linked): RunOn {
  const parts = new Map<Item, readonly Item[]>();
  const dropped = new Set<Item>();
  const withCue = new Set(items.filter(item => item.role === 'Cue').map(item => item.paragraph));
  for (const chain of chainsOf(items, doc)) {
    const first = chain[0]!;
    const anchor = withCue.has(first.paragraph) ? first : chain.at(-1)!;
    parts.set(anchor, chain);
    for (const part of chain) if (part !== anchor) dropped.add(part);
  }
  return { items: items.filter(item => !dropped.has(item)), parts };
}

function chainsOf(items: readonly Item[], doc: Linked): readonly (readonly Item[])[] {
  if (!doc.quotations.some(quotation => quotation.runsOn)) return [];
  const quoted = items.filter(item => item.role === 'Content' && item.quoted);
  const chains: Item[][] = [];
  for (const item of quoted) {
    const open = chains.at(-1);
    const before = open?.at(-1);
    if (before && runsInto(before, item, doc)) open!.push(item);
    else chains.push([item]);
  }
  return chains.filter(chain => chain.length > 1);
}

const runsInto = (before: Item, item: Item, doc: Linked): boolean =>
  item.paragraph === before.paragraph + 1 &&
  doc.quotations[spanAt(doc.quotations, before.start)]?.runsOn === true &&
  item.start - doc.paragraphs[item.paragraph]!.start <= 2;
