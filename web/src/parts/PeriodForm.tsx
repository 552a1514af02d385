import type { ChangeEvent } from 'react';
import { daysIn } from '../period.ts';
import { changed, navigate, useAddress } from '../router/address.ts';

/** The first and the last day that the page is narrowed to, to be typed. */
export function PeriodForm() {
  const address = useAddress();
  const { from, to } = daysIn(address);
  const set = (name: 'from' | 'to') => (event: ChangeEvent<HTMLInputElement>) =>
    navigate(changed(address, { [name]: event.target.value || null, after: null }), { replace: true });
  return (
    <span className="period-form">
      <label>
        from <input type="date" value={from ?? ''} onChange={set('from')} />
      </label>
      <label>
        to <input type="date" value={to ?? ''} onChange={set('to')} />
      </label>
    </span>
  );
}
