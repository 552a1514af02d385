import { useEffect, useState } from 'react';
import { declineTour, isFirstVisit, noteOffer, startTour } from './tour-place.ts';

/** Offers the tour to whoever comes for the first time, in one line that can be passed over. */
export function TourOffer() {
  const [isOffered, setOffered] = useState(isFirstVisit);
  useEffect(() => {
    if (isOffered) noteOffer();
  }, [isOffered]);
  if (!isOffered) return null;
  const close = (then: () => void) => () => {
    setOffered(false);
    then();
  };
  return (
    <p className="tour-offer">
      New here?{' '}
      <button type="button" onClick={close(startTour)}>
        See the five words
      </button>{' '}
      <button type="button" className="quiet" onClick={close(declineTour)}>
        No, thanks
      </button>
    </p>
  );
}
