/** So many articles are read in one go: few enough that the answer comes soon. */
const mostArticles = 5;
/** So many characters go into one request; a longer article goes alone. */
const mostLength = 300_000;

/** Articles in the parts in which they are sent. */
export function batches<Sent extends { readonly article: { readonly text: string } }>(
  drafts: readonly Sent[],
): readonly (readonly Sent[])[] {
  const parts: Sent[][] = [];
  let length = 0;
  for (const draft of drafts) {
    length += draft.article.text.length;
    const last = parts.at(-1);
    if (last && last.length < mostArticles && length <= mostLength) last.push(draft);
    else {
      parts.push([draft]);
      length = draft.article.text.length;
    }
  }
  return parts;
}
