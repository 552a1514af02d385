/** Of pairs in order, those of which neither side is in one before: each thing is paired once. */
export function oneToOne<Pair extends { readonly gold: unknown; readonly found: unknown }>(
  pairs: readonly Pair[],
): readonly Pair[] {
  const used = new Set<unknown>();
  return pairs.filter(({ gold, found }) => {
    if (used.has(gold) || used.has(found)) return false;
    used.add(gold).add(found);
    return true;
  });
}
