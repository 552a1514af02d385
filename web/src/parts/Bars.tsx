import { spokenRange } from '../dates.ts';
import { Link } from '../router/Link.tsx';
import type { Bin } from './bins.ts';
import type { TimeScale } from './time-scale.ts';

interface BarsProps {
  readonly bins: readonly Bin[];
  readonly scale: TimeScale;
  readonly height: number;
  /** Where a bar leads; bars that lead nowhere are only looked at. */
  readonly linkTo?: (bin: Bin) => string;
}

/** What was asserted above a line, what was denied below it, both in one measure. */
export function Bars({ bins, scale, height, linkTo }: BarsProps) {
  const highest = Math.max(1, ...bins.map(({ assertions }) => assertions));
  const lowest = Math.max(1, ...bins.map(({ denials }) => denials));
  const unit = height / (highest + lowest);
  const axis = highest * unit;
  return (
    <>
      {bins.map(bin => {
        const bars = <Bar key={bin.from} {...{ bin, scale, unit, axis, height }} />;
        return linkTo ? (
          <Link key={bin.from} to={linkTo(bin)} aria-label={tellOf(bin)} className="bars-link">
            <title>{tellOf(bin)}</title>
            {bars}
          </Link>
        ) : (
          bars
        );
      })}
      <line className="bars-axis" x1="0" x2="100%" y1={axis} y2={axis} />
    </>
  );
}

interface BarProps {
  readonly bin: Bin;
  readonly scale: TimeScale;
  readonly unit: number;
  readonly axis: number;
  readonly height: number;
}

function Bar({ bin, scale, unit, axis, height }: BarProps) {
  const width = scale.width(bin.from, bin.to);
  const place = { x: `${scale.left(bin.from) + width * 0.12}%`, width: `${width * 0.76}%` };
  return (
    <g>
      <rect className="bars-reach" {...place} y={0} height={height} />
      <rect className="bars-asserts" {...place} y={axis - bin.assertions * unit} height={bin.assertions * unit} />
      <rect className="bars-denies" {...place} y={axis} height={bin.denials * unit} />
    </g>
  );
}

const tellOf = ({ from, to, assertions, denials }: Bin): string =>
  `${spokenRange(from, to)}: asserted ${assertions}×, denied ${denials}×`;
