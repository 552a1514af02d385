import { spokenRange } from '../dates.ts';
import { Bars } from './Bars.tsx';
import { binned, type Period } from './bins.ts';
import { timeScale } from './time-scale.ts';

const height = 44;

/** A small timeline that is only looked at. */
export function Sparkline({ periods }: { readonly periods: readonly Period[] }) {
  const drawn = binned(periods);
  if (!drawn) return null;
  const { from, to, bins } = drawn;
  const scale = timeScale(from, to, 2);
  const [first, last] = [bins[0]!.from, bins.at(-1)!.to];
  return (
    <figure className="sparkline">
      <svg role="img" aria-label={`Said ${spokenRange(first, last)}`} width="100%" height={height}>
        <Bars bins={bins} scale={scale} height={height} />
      </svg>
      <figcaption>{spokenRange(first, last)}</figcaption>
    </figure>
  );
}
