/** Nouns that only say what a name before them is: "the Tass agency". */
export const labels = new Set(
  'agency airline alliance bank broadcaster channel company firm group movement network newspaper party union website'.split(
    ' ',
  ),
);

const anyTrade = new Set('company firm business group outfit employer'.split(' '));
const trades: readonly (readonly string[])[] = [
  ['airline', 'carrier'],
  ['bank', 'lender'],
  ['maker', 'manufacturer', 'producer'],
];

/** Whether two nouns may call the same business. */
export const sameTrade = (a: string, b: string): boolean =>
  a === b || anyTrade.has(a) || anyTrade.has(b) || trades.some(trade => trade.includes(a) && trade.includes(b));
