import { fontSize, lineHeight, type PlacedLabel } from './labels.ts';
import type { Colors } from './scene.ts';

export const fontFamily = 'system-ui, "Liberation Sans", Arial, sans-serif';
const font = `${fontSize}px ${fontFamily}`;
const widths = new Map<string, number>();

/** How wide the widest line of a name is, with the count of what is hidden. */
export function widthOf(
  context: CanvasRenderingContext2D,
  { lines, more }: Pick<PlacedLabel, 'lines' | 'more'>,
): number {
  const key = `${lines.join('\n')}\n${more}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = font;
  const rows = rowsOf(lines, more);
  const width =
    Math.max(...rows.map(row => context.measureText(row.text + (row.more ? ` ${row.more}` : '')).width)) + 2;
  widths.set(key, width);
  return width;
}

interface Row {
  readonly text: string;
  readonly more: string;
}

/** The count stands at the end of the last line. */
export const rowsOf = (lines: readonly string[], more: string): readonly Row[] =>
  lines.length === 0
    ? [{ text: '', more }]
    : lines.map((text, index) => ({ text, more: index === lines.length - 1 ? more : '' }));

/** Writes a name with a halo, so that it can be read across lines. */
export function writeLabel(context: CanvasRenderingContext2D, label: PlacedLabel, colors: Colors): void {
  context.font = font;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = colors.paper;
  for (const [index, { text, more }] of rowsOf(label.lines, label.more).entries()) {
    const whole = [text, more].filter(Boolean).join(' ');
    const wide = context.measureText(whole).width;
    const x = label.align === 'left' ? label.x : label.align === 'right' ? label.x - wide : label.x - wide / 2;
    const y = label.y + (index + 0.5) * lineHeight;
    context.strokeText(whole, x, y);
    context.fillStyle = colors.ink;
    if (text) context.fillText(text, x, y);
    if (!more) continue;
    context.fillStyle = colors.muted;
    context.fillText(more, x + (text ? context.measureText(`${text} `).width : 0), y);
  }
}
