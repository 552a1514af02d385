import { useRef } from 'react';
import { plusDays, spokenRange } from '../dates.ts';
import { type Days, daysIn } from '../period.ts';
import { changed, navigate, useAddress } from '../router/address.ts';
import { Link } from '../router/Link.tsx';
import { Bars } from './Bars.tsx';
import { binned, type Period } from './bins.ts';
import { PeriodForm } from './PeriodForm.tsx';
import { type TimeScale, timeScale } from './time-scale.ts';
import { useBrush } from './use-brush.ts';
import { useWidth } from './use-width.ts';

interface TimelineProps {
  readonly label: string;
  readonly periods: readonly Period[];
}

const height = 112;
/** How much room a date needs, in pixels. */
const tickRoom = 84;

/** When each side was heard. A stretch is chosen by a bar, by dragging or by its dates, and narrows the page. */
export function Timeline({ label, periods }: TimelineProps) {
  const address = useAddress();
  const svg = useRef<SVGSVGElement>(null);
  const drawn = binned(periods);
  const narrow = (days: Days) => changed(address, { from: days.from, to: days.to, after: null });
  const width = useWidth(svg);
  const scale = drawn && timeScale(drawn.from, drawn.to, Math.max(2, width / tickRoom));
  const brush = useBrush(svg, (start, end) => {
    if (scale) navigate(narrow({ from: scale.dayAt(start), to: scale.dayAt(end) }));
  });
  if (!drawn || !scale) return <p className="muted">No article tells when any of it was said or published.</p>;
  const chosen = daysIn(address);
  const { undated } = drawn;
  return (
    <figure className="timeline">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset. */}
      <svg ref={svg} role="group" aria-label={label} width="100%" height={height} {...brush.handlers}>
        {brush.drawn && <Shade start={brush.drawn.start * 100} end={brush.drawn.end * 100} kind="drawn" />}
        {(chosen.from || chosen.to) && <Chosen scale={scale} days={chosen} drawn={drawn} />}
        <Bars bins={drawn.bins} scale={scale} height={height} linkTo={narrow} />
      </svg>
      <svg className="timeline-ticks" aria-hidden="true" width="100%" height={20}>
        {scale.ticks.map(({ day, label: tick }) => (
          <text key={day} x={`${scale.left(day)}%`} y={14}>
            {tick}
          </text>
        ))}
      </svg>
      <figcaption>
        <span>
          <span className="asserts-ink">▲ asserted</span> above the line, <span className="denies-ink">▼ denied</span>{' '}
          below<span className="screen-only">; drag to choose days</span>
          {undated.assertions + undated.denials > 0 && `; without a date: ▲ ${undated.assertions} ▼ ${undated.denials}`}
        </span>
        <PeriodForm />
        {(chosen.from || chosen.to) && (
          <Link to={narrow({ from: null, to: null })} className="chip">
            {spokenRange(chosen.from ?? drawn.from, chosen.to ?? drawn.to)} ✕
            <span className="unseen"> show all days</span>
          </Link>
        )}
      </figcaption>
    </figure>
  );
}

interface ChosenProps {
  readonly scale: TimeScale;
  readonly days: Days;
  readonly drawn: { readonly from: string; readonly to: string };
}

const Chosen = ({ scale, days, drawn }: ChosenProps) => (
  <Shade
    start={Math.max(0, scale.left(days.from ?? drawn.from))}
    end={Math.min(100, scale.left(plusDays(days.to ?? drawn.to, 1)))}
    kind="chosen"
  />
);

interface ShadeProps {
  readonly start: number;
  readonly end: number;
  readonly kind: 'drawn' | 'chosen';
}

const Shade = ({ start, end, kind }: ShadeProps) => (
  <rect className={`timeline-${kind}`} x={`${start}%`} width={`${Math.max(0, end - start)}%`} y={0} height={height} />
);
