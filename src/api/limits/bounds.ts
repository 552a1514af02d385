/** How large a document may be, counted before anything of it is validated. */
export const bounds = {
  /** Tokens of the text. */
  tokens: 5_000,
  /** Fields below one another. */
  depth: 20,
  /** Selections when every fragment is opened. */
  selections: 10_000,
  /** Fields under another name, when every fragment is opened. */
  aliases: 200,
  /** Directives, when every fragment is opened. */
  directives: 50,
  /** The same field, under the same name, in one selection. */
  repeats: 20,
  /** Fields of one operation that are each answered by a read of their own. */
  roots: 30,
  /** Fragments that are defined. */
  fragments: 100,
  /** Operations that are defined. */
  operations: 100,
} as const;
