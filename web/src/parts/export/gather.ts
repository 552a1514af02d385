import { AskError } from '../../graphql/ask.ts';
import type { Listing, Part, Shown } from './listing.ts';

interface Gathering {
  readonly signal: AbortSignal;
  /** Is told how many lines there are by now, and of how many. */
  readonly tell: (there: number, total: number | null) => void;
}

/** How long to wait until a server that cannot answer now is asked again, in milliseconds. */
const retryAfter = 3_000;

/** Goes through a list from its first part to its last; null where that was called off. */
export async function gather(listing: Listing, { signal, tell }: Gathering): Promise<Shown | null> {
  const parts: Part[] = [];
  let after: string | null = null;
  do {
    const part = await patiently(() => listing.part(after), signal);
    if (part === null || signal.aborted) return null;
    parts.push(part);
    tell(
      parts.reduce((sum, { rows }) => sum + rows.length, 0),
      part.total,
    );
    after = part.next;
  } while (after !== null);
  return {
    rows: parts.flatMap(({ rows }) => rows),
    nodes: uniqueOf(parts.flatMap(({ nodes }) => nodes)),
    edges: uniqueOf(parts.flatMap(({ edges }) => edges)),
  };
}

/** Asks until there is an answer, as screens do; null where that was called off. */
async function patiently(ask: () => Promise<Part>, signal: AbortSignal): Promise<Part | null> {
  while (!signal.aborted) {
    try {
      return await ask();
    } catch (error) {
      const mayPass = error instanceof AskError && (error.trouble === 'BUSY' || error.trouble === 'UNREACHABLE');
      if (!mayPass) throw error;
      await new Promise(resolve => setTimeout(resolve, retryAfter));
    }
  }
  return null;
}

/** Each once; of two with one id the one that says more. */
function uniqueOf<Thing extends { readonly id: string; readonly properties: object }>(
  things: readonly Thing[],
): readonly Thing[] {
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const before = byId.get(thing.id);
    if (!before || saysOf(before) < saysOf(thing)) byId.set(thing.id, thing);
  }
  return [...byId.values()];
}

const saysOf = ({ properties }: { readonly properties: object }): number => Object.keys(properties).length;
