/** The same items in runs of at most `size`: more in one statement is slower on both engines. */
export function batchesOf<Item>(items: readonly Item[], size = 1_000): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
