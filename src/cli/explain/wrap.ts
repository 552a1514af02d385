/** Text of one look. */
export interface Piece {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/** Pieces as lines that are no wider than asked for, where no single word is; words may be made of several pieces. */
export function wrap(pieces: readonly Piece[], width: number): string {
  const lines: string[] = [];
  let [line, used] = ['', 0];
  for (const { parts, length, isSpace } of unitsOf(pieces)) {
    if (!isSpace && used > 0 && used + length > width) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    if (isSpace && used === 0) continue;
    line += isSpace ? ' ' : parts.map(({ text, paint }) => paint(text)).join('');
    used += isSpace ? 1 : length;
  }
  return [...lines, line.trimEnd()].join('\n');
}

/** What is never parted: a word with what is attached to it, or white space. */
interface Unit {
  readonly parts: readonly Piece[];
  readonly length: number;
  readonly isSpace: boolean;
}

function unitsOf(pieces: readonly Piece[]): readonly Unit[] {
  const units: Unit[] = [];
  for (const { text, paint } of pieces) {
    for (const part of text.match(/\s+|\S+/g) ?? []) {
      const isSpace = /^\s/.test(part);
      const before = units.at(-1);
      const joins = before !== undefined && before.isSpace === isSpace;
      if (joins) units.pop();
      units.push({
        parts: [...(joins ? before.parts : []), { text: part, paint }],
        length: (joins ? before.length : 0) + [...part].length,
        isSpace,
      });
    }
  }
  return units;
}
