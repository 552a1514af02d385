/** A name beside its node, in lines that are short enough to stand between others. */
export interface Label {
  readonly id: string;
  readonly lines: readonly string[];
  /** How many connections are not shown; written small after the name. */
  readonly more: string;
}

export interface PlacedLabel extends Label {
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right' | 'center';
}

export const fontSize = 12;
export const lineHeight = 14;
const letters = 24;
const mostLines = 3;

/** A name in at most three lines, cut where it is longer. */
export function wrapped(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > letters ? `${word.slice(0, letters - 1)}…` : word);
  }
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]!}…`];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a node stands on the screen, how large it is, and how wide its name. */
export interface Standing {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly label: Label;
  /** Whether its name is written whatever it covers. */
  readonly isUrgent: boolean;
}

/** How many of the largest nodes have their names written over smaller ones, where there is no other room. */
const mostMajor = 14;

/** The paper that is written on. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

/**
 * Writes as many names as fit, those that come first before others, to the right of their nodes or else to the left,
 * below or above, so that no name covers another or a node; where a name finds no room, the count of what is hidden
 * may.
 */
export function placedLabels(standings: readonly Standing[], paper: Paper): readonly PlacedLabel[] {
  const nodes = standings.map(({ x, y, size }) => ({
    left: x - size,
    top: y - size,
    right: x + size,
    bottom: y + size,
  }));
  const names: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const [index, standing] of standings.entries()) {
    const isFree = ({ box }: Option, others: readonly Box[]) =>
      isOn(paper, box) && ![...names, ...others].some(other => overlap(box, other));
    const options = placesFor(standing, standing.label);
    const short = standing.label.more ? placesFor(standing, { ...standing.label, lines: [] }, countWidth) : [];
    const chosen =
      options.find(option => isFree(option, nodes)) ??
      (index < mostMajor ? options.find(option => isFree(option, nodes.slice(0, mostMajor))) : undefined) ??
      short.find(option => isFree(option, nodes)) ??
      (standing.isUrgent ? options[0] : undefined);
    if (!chosen) continue;
    names.push(chosen.box);
    placed.push(chosen.label);
  }
  return placed;
}

const countWidth = 26;

interface Option {
  readonly box: Box;
  readonly label: PlacedLabel;
}

const isOn = ({ width, height }: Paper, { left, top, right, bottom }: Box): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

function placesFor({ x, y, size, width }: Standing, label: Label, wide = width): readonly Option[] {
  const rows = Math.max(1, label.lines.length);
  const height = rows * lineHeight;
  const gap = size + 4;
  const middle = y - height / 2;
  const placeAt = (left: number, top: number, align: PlacedLabel['align']) => ({
    box: { left, top, right: left + wide, bottom: top + height },
    label: { ...label, align, x: align === 'left' ? left : align === 'right' ? left + wide : left + wide / 2, y: top },
  });
  return [
    placeAt(x + gap, middle, 'left'),
    placeAt(x - gap - wide, middle, 'right'),
    placeAt(x - wide / 2, y + gap - 2, 'center'),
    placeAt(x - wide / 2, y - gap - height + 2, 'center'),
  ];
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
