/** The same work, whose results are remembered: of the last texts it was asked for, up to twice as many as said. */
export function remembering<Result>(work: (text: string) => Result, most: number): (text: string) => Result {
  let lately = new Map<string, Result>();
  let before = new Map<string, Result>();
  return text => {
    const known = lately.get(text);
    if (known !== undefined) return known;
    const result = before.get(text) ?? work(text);
    if (lately.size >= most) [before, lately] = [lately, new Map()];
    lately.set(text, result);
    return result;
  };
}
