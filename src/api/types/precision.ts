import { precisionOf } from '../../domain/partial-date.ts';
import { Made } from '../compose/made.ts';

/** Says that a field tells how precise the date in another property is. */
export const PrecisionOf = (date: string): PropertyDecorator =>
  Made([date], row => (typeof row[date] === 'string' ? precisionOf(row[date]) : null));
