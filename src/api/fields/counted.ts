import { Int } from 'type-graphql';
import { LeadsTo } from './leads-to.ts';

/** A number that stands on its object and is counted anew where a lens is given. */
export const Counted = (description: string): PropertyDecorator => LeadsTo(() => Int, { lensed: true, description });
