import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { PartialDate } from '../../domain/partial-date.ts';

const form = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d)?)?)?$/;

function parsed(value: unknown): PartialDate {
  if (typeof value === 'string' && form.test(value)) return value;
  throw new GraphQLError('A date is written "2022", "2022-03", "2022-03-14" or "2022-03-14T21:50" (UTC).');
}

/** A moment as precisely as it is known, as the schema writes it. */
export const PartialDateScalar = new GraphQLScalarType<PartialDate, string>({
  name: 'PartialDate',
  description:
    'A moment in UTC as precisely as it is known, in ISO 8601: `2022`, `2022-03`, `2022-03-14` or `2022-03-14T21:50`. ' +
    'What is not known is left out, never filled in.',
  serialize: value => String(value),
  parseValue: parsed,
  parseLiteral: node => parsed(node.kind === Kind.STRING ? node.value : null),
});
