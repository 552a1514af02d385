const mostTags = 200_000;
const deepest = 1_000;

/** Elements that nest nothing, or that the next of their kind closes. */
const shallow = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option
  optgroup rb rt rp html head body !doctype`.split(/\s+/),
);

/** Why a page is too large or too deep to be read; null where it is not. One pass, before anything is built. */
export function beyondBounds(html: string): string | null {
  let tags = 0;
  let depth = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const closes = html[at + 1] === '/';
    const name = nameAt(html, closes ? at + 2 : at + 1);
    if (name === '') continue;
    tags += 1;
    if (tags > mostTags) return `has more than ${mostTags} tags`;
    if (shallow.has(name)) continue;
    depth = Math.max(0, depth + (closes ? -1 : 1));
    if (depth > deepest) return `is nested more than ${deepest} levels deep`;
    if (!closes && (name === 'script' || name === 'style')) at = endOfRawText(html, at, name) - 1;
  }
  return null;
}

const nameAt = (html: string, start: number): string =>
  /^[a-z!][a-z0-9]*/i.exec(html.slice(start, start + 20))?.[0].toLowerCase() ?? '';

/** Where the text of a script or style ends, which is no markup whatever it looks like. */
function endOfRawText(html: string, start: number, name: string): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = start;
  return end.exec(html)?.index ?? html.length;
}

/** Whether a page breaks off: inside a tag, a comment or a script, or before its body has ended. */
export function isTruncated(html: string, lastWords: string): boolean {
  const end = html.trimEnd();
  const open = end.lastIndexOf('<');
  if (open > end.lastIndexOf('>') && /^<[a-z/!]/i.test(end.slice(open, open + 2))) return true;
  if (lastOf(end, /<!--/g) > lastOf(end, /-->/g)) return true;
  if (lastOf(end, /<script\b/gi) > lastOf(end, /<\/script/gi)) return true;
  if (!/<(?:html|body)\b/i.test(html) || /<\/(?:html|body)\b/i.test(end.slice(-100_000))) return false;
  return !/[.!?…]["'”’»)\]]*$/.test(lastWords.slice(-8));
}

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
