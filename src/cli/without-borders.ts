const parts = ['top', 'bottom', 'left', 'right', 'mid'];
const joints = ['top-mid', 'top-left', 'top-right', 'bottom-mid', 'bottom-left', 'bottom-right'];
const others = ['left-mid', 'mid-mid', 'right-mid', 'middle'];

/** The lines of a table, as cli-table3 wants them: none. */
export const withoutBorders: Readonly<Record<string, string>> = Object.fromEntries(
  [...parts, ...joints, ...others].map(part => [part, '']),
);
