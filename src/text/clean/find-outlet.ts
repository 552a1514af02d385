import type { Block } from './blocks.ts';
import { datelineIn } from './dateline.ts';
import { isMasthead } from './find-headline.ts';

/** Where a page tells whose it is. */
export interface Imprint {
  readonly blocks: readonly Block[];
  /** The index of the headline; -1 where there is none. */
  readonly headline: number;
  readonly lead: string;
}

const capitalized = String.raw`(?<outlet>\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:of|the|and|&|\p{Lu}[\p{L}\p{N}&'’.-]*)){0,4})`;
const copyright = new RegExp(`^(?:©|\\([cC]\\)|Copyright)[ ©]*(?:(?:19|20)\\d\\d)[ ,]*(?:by )?${capitalized}`, 'u');
const plugs: readonly RegExp[] = [
  new RegExp(`\\bsend (?:it|them|this) to ${capitalized} (?:via|at|by|on)\\b`, 'u'),
  new RegExp(`^Download (?:the )?${capitalized} (?:mobile |news |free )?(?:app|application)s?\\b`, 'u'),
  copyright,
];

/** The name of the outlet as the page gives it: its masthead, its plugs for itself, or the agency of its dateline. */
export function findOutlet(imprint: Imprint): string | null {
  return masthead(imprint) ?? plugged(imprint.blocks) ?? datelineIn(imprint.lead)?.agency ?? null;
}

function masthead({ blocks, headline }: Imprint): string | null {
  const head = blocks.slice(0, Math.max(headline, 0));
  const index = [...head.keys()].slice(0, 3).find(at => isMasthead(blocks, at, [headline]));
  return index === undefined ? null : head[index]!.text.split(/\s[·|]\s/, 1)[0]!.trim();
}

function plugged(blocks: readonly Block[]): string | null {
  for (const { text } of blocks)
    for (const plug of text.length <= 300 ? plugs : []) {
      const outlet = plug.exec(text)?.groups?.outlet;
      if (outlet) return outlet.replace(/(?<![.’'])[.’']+$/, '');
    }
  return null;
}
