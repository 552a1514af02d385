/** One line of a table; what is not known is null. */
export type Row = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
