import { ArgsType, type ClassType, Field, Int } from 'type-graphql';
import { Lens } from './lens.ts';

/** What asks for one part of a list; the rules of Relay's connections. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

type Base = abstract new () => object;

/** Arguments with those of a page beside them. */
function paged<Arguments extends Base>(base: Arguments): Arguments & ClassType<PageArguments> {
  @ArgsType()
  abstract class Paged extends (base as unknown as new () => object) implements PageArguments {
    @Field(() => Int, {
      nullable: true,
      description: 'How many from the beginning: 1 to 100; 20 where nothing is said.',
    })
    readonly first?: number | null;

    @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
    readonly after?: string | null;

    @Field(() => Int, { nullable: true, description: 'How many from the end: 1 to 100.' })
    readonly last?: number | null;

    @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
    readonly before?: string | null;
  }
  return Paged as unknown as Arguments & ClassType<PageArguments>;
}

/** Which part of a list is asked for. */
@ArgsType()
export class Page extends paged(class {}) {}

/** Which part of a list is asked for, as a lens shows it. */
@ArgsType()
export class LensedPage extends paged(Lens) {}
