import { dashes, laneWidth, outlines } from '../look.ts';
import { fontSize, lineHeight, type PlacedLabel, placedLabels } from './labels.ts';
import type { Scene, SceneLine, SceneNode } from './scene.ts';
import { fontFamily, rowsOf, widthOf } from './write-label.ts';

export const svgWidth = 1600;
export const svgHeight = 1000;
const margin = 110;
const captionHeight = 40;

/** A drawing as SVG, whole, with a caption that says what is drawn and where it comes from. */
export function svgOf(scene: Scene, caption: string): string {
  const placed = fitted(scene);
  const at = new Map(placed.map(node => [node.id, node]));
  const context = document.createElement('canvas').getContext('2d')!;
  const labels = placedLabels(
    [...placed]
      .sort((a, b) => b.size - a.size)
      .map(({ x, y, size, label }) => ({ x, y, size, label, width: widthOf(context, label), isUrgent: false })),
    { width: svgWidth, height: svgHeight - captionHeight },
  );
  const { paper, ink, muted } = scene.colors;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${svgWidth}" height="${svgHeight}" viewBox="0 0 ${svgWidth} ${svgHeight}" font-family="${escaped(fontFamily)}" font-size="${fontSize}">`,
    `<title>${escaped(caption)}</title>`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    ...scene.lines.map(line => svgLine(line, at)),
    ...placed.map(svgNode),
    ...labels.map(label => svgLabel(label, scene)),
    `<text x="24" y="${svgHeight - 18}" fill="${muted}">${escaped(caption)} · <tspan fill="${scene.colors.of('--asserts')}">▲ asserts, solid</tspan> · <tspan fill="${scene.colors.of('--denies')}">▼ denies, dashed</tspan> · <tspan fill="${ink}">+N connections not drawn</tspan></text>`,
    '</svg>',
    '',
  ].join('\n');
}

/** The nodes where they stand on the page; up is up. */
function fitted({ nodes }: Scene): readonly SceneNode[] {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const room = { x: svgWidth - 2 * margin, y: svgHeight - 2 * margin - captionHeight };
  const scale = Math.min(room.x / Math.max(1, right - left), room.y / Math.max(1, high - low));
  return nodes.map(node => ({
    ...node,
    x: svgWidth / 2 + (node.x - (left + right) / 2) * scale,
    y: (svgHeight - captionHeight) / 2 - (node.y - (low + high) / 2) * scale,
  }));
}

function svgLine({ key, from, to, dash, lane, width, color }: SceneLine, at: ReadonlyMap<string, SceneNode>): string {
  const [start, end] = [at.get(from), at.get(to)];
  if (!start || !end) return '';
  const far = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const beside = (lane * laneWidth) / far;
  const [dx, dy] = [(end.y - start.y) * beside, -(end.x - start.x) * beside];
  const [stroke, gap] = dashes[dash];
  const dashArray = gap > 0 ? ` stroke-dasharray="${stroke} ${gap}"` : '';
  return `<line data-line="${escaped(key)}" x1="${round(start.x + dx)}" y1="${round(start.y + dy)}" x2="${round(end.x + dx)}" y2="${round(end.y + dy)}" stroke="${color}" stroke-width="${width}"${dashArray}/>`;
}

const svgNode = ({ id, x, y, size, shape, color, label }: SceneNode): string =>
  `<path data-node="${escaped(id)}" d="${outlines[shape]}" transform="translate(${round(x)} ${round(y)}) scale(${round(size)})" fill="${color}" fill-rule="evenodd"><title>${escaped([...label.lines, label.more].filter(Boolean).join(' '))}</title></path>`;

function svgLabel({ x, y, align, lines, more }: PlacedLabel, { colors }: Scene): string {
  const anchor = { left: 'start', right: 'end', center: 'middle' }[align];
  const rows = rowsOf(lines, more).map(
    ({ text, more: count }, index) =>
      `<tspan x="${round(x)}" y="${round(y + (index + 0.8) * lineHeight)}">${escaped(text)}${count ? ` <tspan fill="${colors.muted}">${count}</tspan>` : ''}</tspan>`,
  );
  return `<text text-anchor="${anchor}" fill="${colors.ink}" stroke="${colors.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${rows.join('')}</text>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// XML knows no control characters, whatever an article may hold.
const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/g, sign => entities[sign]!)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
