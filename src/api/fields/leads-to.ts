import { Args, FieldResolver } from 'type-graphql';
import { Page } from '../types/page.ts';

/** A function that names the type of a field. */
type TypeFunction = Parameters<typeof FieldResolver>[0];

/** What a field that crosses an edge of the graph is declared with. */
interface Declared {
  readonly description: string;
  readonly nullable?: boolean;
  /** Whether it is read page by page. */
  readonly paged?: boolean;
}

/** Declares a field that has a fragment in `cypher/read/`; it needs no body, for its answer is woven into that of its parent. */
export function LeadsTo(type: TypeFunction, { paged = false, ...options }: Declared): PropertyDecorator {
  return (prototype, key) => {
    FieldResolver(type, options)(prototype, key, {});
    if (paged) Args(() => Page)(prototype, key, 0);
  };
}
