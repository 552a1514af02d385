import { Field, Int, ObjectType } from 'type-graphql';
import { Made } from '../compose/made.ts';
import type { Row } from '../compose/slice.ts';

/** How many characters around a span are shown. */
const margin = 32;

/** The words around and inside a span; a half of a surrogate pair at a rim is left out. */
const words = (row: Row, start: number, end: number): string =>
  (row.text as string).slice(Math.max(0, start), end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
const startOf = (row: Row): number => row.start as number;
const endOf = (row: Row): number => row.end as number;

@ObjectType({ description: "A stretch of an article's text." })
export class TextSpan {
  @Field(() => Int, { description: 'Where it begins in the text of the article, in UTF-16 code units.' })
  readonly start: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  readonly end: number;

  @Field(() => String, { description: 'The words it covers.' })
  @Made(['text', 'start', 'end'], row => words(row, startOf(row), endOf(row)))
  readonly exact: string;

  @Field(() => String, { description: `Up to ${margin} characters before it.` })
  @Made(['text', 'start'], row => words(row, startOf(row) - margin, startOf(row)))
  readonly prefix: string;

  @Field(() => String, { description: `Up to ${margin} characters after it.` })
  @Made(['text', 'end'], row => words(row, endOf(row), endOf(row) + margin))
  readonly suffix: string;
}
