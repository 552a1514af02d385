import type { ReactNode } from 'react';

interface FewProps<Item> {
  readonly items: readonly Item[];
  readonly draw: (item: Item, index: number) => ReactNode;
}

/** More than so many are counted, not drawn. */
const most = 100;

/** The first things of what may be a long list, and how many more there are. */
export const Few = <Item,>({ items, draw }: FewProps<Item>) => (
  <>
    {items.slice(0, most).map(draw)}
    {items.length > most && <li className="muted">… and {items.length - most} more</li>}
  </>
);
