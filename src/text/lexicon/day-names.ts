/** Days of the week from Sunday = 0, as English writes them. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map((day, index) => [day, index]),
);

const names = 'january february march april may june july august september october november december'.split(' ');

/** Months from 1, with the short forms that newspapers use. */
export const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
    ...(name === 'september' ? [['sept', 9] as [string, number]] : []),
  ]),
);

/** Small counts in words. */
export const counts: ReadonlyMap<string, number> = new Map(
  'a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10'
    .split(' ')
    .map(pair => [pair.split(':')[0]!, Number(pair.split(':')[1])]),
);
