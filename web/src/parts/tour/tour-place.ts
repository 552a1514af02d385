import { navigate } from '../../router/address.ts';

/** The parameter of the address that holds the step of the tour. */
export const tourParam = 'tour';

const name = 'gainsay-tour';

/** Whether this is a first visit; it is one until the page is left. */
let isFirst = localStorage.getItem(name) === null;

export const isFirstVisit = (): boolean => isFirst;

/** The tour is offered once: whoever does not take it finds it in the help. */
export const noteOffer = (): void => localStorage.setItem(name, 'offered');

export function declineTour(): void {
  isFirst = false;
}

export function startTour(): void {
  declineTour();
  noteOffer();
  navigate(`/?${tourParam}=1`);
}
