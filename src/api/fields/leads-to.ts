import { Arg, Args, type ClassType, FieldResolver } from 'type-graphql';
import { Lens } from '../types/lens.ts';
import { LensedPage, Page } from '../types/page.ts';

/** A function that names the type of a field. */
type TypeFunction = Parameters<typeof FieldResolver>[0];

/** What a field that crosses an edge of the graph is declared with. */
interface Declared {
  readonly description: string;
  readonly nullable?: boolean;
  /** Whether it is read page by page. */
  readonly paged?: boolean;
  /** Whether it can be seen through a lens. */
  readonly lensed?: boolean;
  /** What it can be sorted by. */
  readonly order?: ClassType;
  /** Arguments of its own, each with its type and meaning. */
  readonly given?: Readonly<Record<string, Given>>;
}

/** An argument, and what counts where nothing is said. */
interface Given {
  readonly type: () => object;
  readonly description: string;
  readonly otherwise?: unknown;
}

/** Declares a field that has a fragment in `cypher/read/`; it needs no body, for its answer is woven into that of its parent. */
export function LeadsTo(answer: TypeFunction, declared: Declared): PropertyDecorator {
  const { paged = false, lensed = false, order, given = {}, ...options } = declared;
  return (prototype, key) => {
    FieldResolver(answer, options)(prototype, key, {});
    const list = paged ? (lensed ? LensedPage : Page) : lensed ? Lens : null;
    if (list) Args(() => list)(prototype, key, 0);
    if (order) {
      const description = 'In which order; the order told above where nothing is said.';
      Arg('orderBy', () => order, { nullable: true, description })(prototype, key, 1);
    }
    for (const [index, [name, { type, description, otherwise }]] of Object.entries(given).entries()) {
      const options = otherwise === undefined ? { nullable: true } : { defaultValue: otherwise };
      Arg(name, type as () => ClassType, { ...options, description })(prototype, key, 2 + index);
    }
  };
}
