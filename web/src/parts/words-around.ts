/** What stands before some words, from the beginning of a word in the same paragraph. */
export function wordsBefore(prefix: string): string {
  const paragraph = prefix.split('\n').at(-1)!;
  return paragraph.length < prefix.length ? paragraph : `…${prefix.slice(prefix.indexOf(' ') + 1)}`;
}

/** What stands after some words, up to the end of a word in the same paragraph. */
export function wordsAfter(suffix: string): string {
  const paragraph = suffix.split('\n')[0]!;
  if (paragraph.length < suffix.length || suffix.length < 32) return paragraph;
  const end = suffix.lastIndexOf(' ');
  return end > 0 ? `${suffix.slice(0, end)}…` : suffix;
}
