/** One key of an order: an expression that is never null, and its direction. */
export interface SortKey {
  readonly expression: string;
  readonly descending: boolean;
}

/**
 * One file of `cypher/read/`: how to get from an object to one of its fields. The line `WITH … ORDER BY …` is where a page is cut;
 * what stands below it is looked up for the rows of the page alone. A file without such a line leads to one thing at most, as its
 * edge is one by what the graph holds; to sort and to cut there would cost a tenth of a long answer.
 */
export interface Fragment {
  readonly name: string;
  readonly matching: readonly string[];
  readonly page: Page | null;
  readonly lookups: readonly string[];
}

/** What the rows of a page carry, and how they are sorted. */
export interface Page {
  readonly distinct: boolean;
  readonly carries: string;
  /** The names that `carries` leaves. */
  readonly names: readonly string[];
  readonly keys: readonly SortKey[];
  /** How many rows it has at most, where the file says so. */
  readonly limit: number | null;
}

/** An order that a client asks for: its name and, after a colon, an expression over what a page carries, never null. */
export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

const pageLine = /^WITH (DISTINCT )?(.+) ORDER BY (.+?)(?: LIMIT (\d+))?$/;

/** Takes a file apart at its page line. */
export function readFragment(name: string, text: string): Fragment {
  const lines = text.split('\n').filter(line => line.trim() !== '' && !line.startsWith('//'));
  const at = lines.findLastIndex(line => pageLine.test(line));
  if (at < 0) return { name, matching: lines, page: null, lookups: [] };
  const [, distinct, carries, order, limit] = pageLine.exec(lines[at]!)!;
  return {
    name,
    matching: lines.slice(0, at),
    page: {
      distinct: distinct !== undefined,
      carries: carries!,
      names: listed(carries!).map(item => item.split(' AS ').at(-1)!),
      keys: listed(order!).map(sortKey),
      limit: limit === undefined ? null : Number(limit),
    },
    lookups: lines.slice(at + 1),
  };
}

/** A fragment whose page comes in the order that is asked for, what is equal in it by the last of the file's own keys. */
export function inOrder(fragment: Fragment, { field, direction }: Order): Fragment {
  const page = fragment.page!;
  const [name, expression] = field.split(': ', 2) as [string, string];
  const keys = [{ expression, descending: direction === 'DESC' }, page.keys.at(-1)!];
  return { ...fragment, name: `${fragment.name} ${name} ${direction}`, page: { ...page, keys } };
}

/** Whether a fragment is only asked where a lens is given: what it counts otherwise stands on the object already. */
export const isForLens = ({ page, matching }: Fragment): boolean =>
  page === null && matching.some(line => line.includes(lensMark));

/** Where a fragment looks at reports: the condition of the lens stands there. */
export const lensMark = '$lens';

const sortKey = (text: string): SortKey => ({
  expression: text.replace(/ (?:ASC|DESC)$/, ''),
  descending: text.endsWith(' DESC'),
});

/** The items of a list at its commas, but for those inside brackets. */
function listed(text: string): readonly string[] {
  const items: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    if (character === ',' && depth === 0) items.push('');
    else items[items.length - 1] += character;
  }
  return items.map(item => item.trim());
}
