/** Text from outside as it may stand in a line on a terminal: no control characters, white space as single blanks. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
