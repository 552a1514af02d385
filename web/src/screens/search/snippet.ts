const around = 60;

/** Some of a text around the first place where one of the words begins a word; its beginning where none does. */
export function snippetOf(text: string, words: string): string {
  const folded = fold(text);
  const places = fold(words)
    .split(/\s+/)
    .filter(Boolean)
    .map(word => placeOf(folded, word))
    .filter(place => place >= 0);
  const place = places.length > 0 ? Math.min(...places) : 0;
  const start = place <= around ? 0 : text.indexOf(' ', place - around) + 1;
  const end = Math.min(text.length, place + 2 * around);
  const cut = text.slice(start, end).replace(/\s+/g, ' ');
  return `${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`;
}

/** Without accents or case, letter for letter. */
const fold = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text[at]!.normalize('NFD')[0]!.toLowerCase()[0]!).join('');

function placeOf(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return at;
  }
  return -1;
}
