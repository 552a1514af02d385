import type { Actor, Place } from '../../domain/actor.ts';
import type { Event } from '../../domain/event.ts';
import type { Judgement } from '../../domain/judgement.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Resolved } from '../../resolve/resolve.ts';
import type { Matched } from '../../statements/match.ts';

/** Everything that follows from the evidence, before it is drawn as nodes and edges. */
export interface Derived {
  /** One an article, sorted by article id, each with a descriptor of its publisher where the outlet is known. */
  readonly readings: readonly Reading[];
  /** What people have judged, as it was kept. */
  readonly judgements: readonly Judgement[];
  /** Article id to the earliest article with the same text. */
  readonly originOf: ReadonlyMap<string, string>;
  readonly resolved: Resolved;
  readonly actorById: ReadonlyMap<string, Actor>;
  readonly placeById: ReadonlyMap<string, Place>;
  readonly matched: Matched;
  readonly events: readonly Event[];
  /** Attribution id to its words, as printed. */
  readonly quoteOf: ReadonlyMap<string, string>;
  /** Article id to the actor that published it. */
  readonly outletOf: ReadonlyMap<string, string>;
}
