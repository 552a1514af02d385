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

/** Written names by what they say and how, for drawing letters with a halo takes long, and is asked for at each move. */
const written = new Map<string, HTMLCanvasElement>();
const mostWritten = 600;
const halo = 3;

/** Writes a name with a halo, so that it can be read across lines. */
export function writeLabel(context: CanvasRenderingContext2D, label: PlacedLabel, colors: Colors): void {
  const ratio = devicePixelRatio;
  const { lines, more, align } = label;
  const key = [...lines, more, align, colors.paper, colors.ink, ratio].join('\n');
  const picture = written.get(key) ?? pictureOf(label, colors, widthOf(context, label), ratio);
  if (written.size >= mostWritten) written.clear();
  written.set(key, picture);
  const [width, height] = [picture.width / ratio, picture.height / ratio];
  const left = align === 'left' ? label.x : align === 'right' ? label.x - width + 2 * halo : label.x - width / 2 + halo;
  context.drawImage(picture, Math.round(left) - halo, Math.round(label.y) - halo, width, height);
}

function pictureOf(
  { lines, more, align }: PlacedLabel,
  colors: Colors,
  wide: number,
  ratio: number,
): HTMLCanvasElement {
  const rows = rowsOf(lines, more);
  const picture = document.createElement('canvas');
  picture.width = Math.ceil((wide + 2 * halo) * ratio);
  picture.height = Math.ceil((rows.length * lineHeight + 2 * halo) * ratio);
  const context = picture.getContext('2d')!;
  context.scale(ratio, ratio);
  context.translate(halo, halo);
  context.font = font;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = colors.paper;
  for (const [index, { text, more: count }] of rows.entries()) {
    const whole = [text, count].filter(Boolean).join(' ');
    const spare = wide - context.measureText(whole).width;
    const x = { left: 0, right: spare, center: spare / 2 }[align];
    const y = (index + 0.5) * lineHeight;
    context.strokeText(whole, x, y);
    context.fillStyle = colors.ink;
    context.fillText(text, x, y);
    context.fillStyle = colors.muted;
    context.fillText(count, x + (text ? context.measureText(`${text} `).width : 0), y);
  }
  return picture;
}
