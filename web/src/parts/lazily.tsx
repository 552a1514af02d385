import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { Waiting } from './Waiting.tsx';

/** How often a part that did not come is fetched again, in milliseconds. */
const retryAfter = 3_000;

/** Where a part stands while it is on its way: a screen of its own, or something on one. */
type Place = 'screen' | 'part';

/** Where a part comes from; kept once it is there. */
interface Source<Props extends object> {
  readonly fetchPart: () => Promise<ComponentType<Props>>;
  readonly place: Place;
  fetched: ComponentType<Props> | null;
}

/** A part of the explorer that is fetched when it is first shown; it says so as long as it is not there. */
export function lazily<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  place: Place = 'part',
): ComponentType<Props> {
  const source: Source<Props> = { fetchPart, place, fetched: null };
  return props => <Fetched source={source} props={props} />;
}

interface FetchedProps<Props extends object> {
  readonly source: Source<Props>;
  readonly props: Props;
}

function Fetched<Props extends object>({ source, props }: FetchedProps<Props>) {
  const [Part, setPart] = useState(() => source.fetched);
  const [failures, setFailures] = useState(0);
  useEffect(() => {
    if (source.fetched) return;
    const fetchOnce = () =>
      source.fetchPart().then(
        part => {
          source.fetched = part;
          setPart(() => part);
        },
        () => setFailures(failures + 1),
      );
    if (failures === 0) return void fetchOnce();
    const timer = setTimeout(fetchOnce, retryAfter);
    return () => clearTimeout(timer);
  }, [source, failures]);
  if (Part) return <Part {...props} />;
  return <OnItsWay place={source.place}>{failures === 0 ? <Waiting isSlow={false} /> : <NotFetched />}</OnItsWay>;
}

const OnItsWay = ({ place, children }: { readonly place: Place; readonly children: ReactNode }) =>
  place === 'part' ? (
    children
  ) : (
    <main id="main" tabIndex={-1}>
      <h1 className="unseen">Gainsay</h1>
      {children}
    </main>
  );

const NotFetched = () => (
  <div className="notice notice-failure" role="alert">
    <p>
      <strong>This part of the explorer did not come from the server.</strong> It is fetched again every few seconds.
    </p>
    <button type="button" onClick={() => location.reload()}>
      Load the page again
    </button>
  </div>
);
