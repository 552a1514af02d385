import type { Relation } from '../../graphql/operations.ts';
import type { NodeKind } from './graph-types.ts';
import { dashes, lineLooks, nodeLooks, outlines } from './look.ts';

/** How a kind of node looks. */
export const NodeSwatch = ({ kind }: { readonly kind: NodeKind }) => (
  <svg className="swatch" viewBox="-1.1 -1.1 2.2 2.2" width="14" height="14" aria-hidden="true">
    <path d={outlines[nodeLooks[kind].shape]} fill={`var(${nodeLooks[kind].color})`} fillRule="evenodd" />
  </svg>
);

/** How a kind of connection looks. */
export function LineSwatch({ relation }: { readonly relation: Relation }) {
  const { color, dash, width } = lineLooks[relation];
  const [stroke, gap] = dashes[dash];
  return (
    <svg className="swatch" width="30" height="10" aria-hidden="true">
      <line
        x1="0"
        x2="30"
        y1="5"
        y2="5"
        stroke={`var(${color})`}
        strokeWidth={width}
        strokeDasharray={gap > 0 ? `${stroke} ${gap}` : undefined}
      />
    </svg>
  );
}
