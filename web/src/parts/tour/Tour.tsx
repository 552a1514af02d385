import { type CSSProperties, useEffect, useRef } from 'react';
import { changed, navigate, useAddress } from '../../router/address.ts';
import { tourParam } from './tour-place.ts';
import { shownStatement, tourSteps } from './tour-steps.ts';
import { type Pointed, usePlace } from './use-place.ts';
import '../../styles/tour.css';

/** Shows the five words of the explorer, one after the other, where they stand. Its step is in the address. */
export function Tour() {
  const address = useAddress();
  const next = useRef<HTMLButtonElement>(null);
  const index = Math.min(tourSteps.length, Math.max(1, Number(address.params.get(tourParam)) || 1)) - 1;
  const step = tourSteps[index]!;
  const pointed = usePlace(step.places);
  const end = () => {
    navigate(changed(address, { [tourParam]: null }), { replace: true });
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  const go = (to: number) => {
    if (to < 0) return;
    if (to >= tourSteps.length) return end();
    navigate(addressOf(to, address.path), { replace: to < index });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins with its button.
  useEffect(() => next.current?.focus({ preventScroll: true }), [index, pointed === null]);
  useTourKeys(end, by => go(index + by));
  const isLast = index === tourSteps.length - 1;
  return (
    <section
      role="dialog"
      aria-labelledby="tour-word"
      aria-describedby="tour-means"
      className={pointed ? 'tour tour-pointing' : 'tour'}
      style={pointed ? under(pointed) : undefined}
    >
      <p className="kicker">
        {index + 1} of {tourSteps.length}
      </p>
      <h2 id="tour-word">{step.word}</h2>
      <p id="tour-means">{step.means}</p>
      <p className="tour-buttons">
        <button type="button" className="quiet" onClick={end}>
          {isLast ? 'Close' : 'End the tour'} <kbd>Esc</kbd>
        </button>
        {index > 0 && (
          <button type="button" onClick={() => go(index - 1)}>
            Back
          </button>
        )}
        <button ref={next} type="button" className="tour-next" onClick={() => go(index + 1)}>
          {isLast ? 'Done' : 'Next'}
        </button>
      </p>
    </section>
  );
}

/** Where the card stands: under what it points at, and not beyond the rim of the page. */
const under = ({ left, bottom }: Pointed): CSSProperties => ({
  top: `calc(${bottom}px + var(--tour-gap))`,
  left: `clamp(var(--tour-gap), ${left}px, calc(100% - var(--tour-width) - var(--tour-gap)))`,
});

/** Where a step stands: on the front page, or on the page of a statement that is shown there. */
function addressOf(index: number, path: string): string {
  const { screen } = tourSteps[index]!;
  const search = `?${tourParam}=${index + 1}`;
  if (screen === 'disputes') return `/${search}`;
  return `${path.startsWith('/statement/') ? path : (shownStatement() ?? '/')}${search}`;
}

const strides: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Escape ends the tour and the arrows step through it, unless somebody is typing or a dialog is open. */
function useTourKeys(end: () => void, step: (by: number) => void): void {
  const latest = useRef({ end, step });
  latest.current = { end, step };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      const by = strides[event.key];
      if (event.key === 'Escape') latest.current.end();
      else if (by !== undefined) latest.current.step(by);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
