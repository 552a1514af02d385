import { byText } from '../../domain/order.ts';

const tracking = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|ref|source|cmpid)$/i;

/**
 * The page of an article: its address without what changes nothing on it (protocol, www, a last slash, a fragment, marks of
 * whoever linked it). Null where there is no address, or that of a front page, which is another one every day.
 */
export function pageAt(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  const path = pathname
    .split('/')
    .filter((part, at) => at === 0 || part !== '')
    .join('/');
  const asked = [...searchParams].filter(([name]) => !tracking.test(name)).map(([name, value]) => `${name}=${value}`);
  if (path === '' && asked.length === 0) return null;
  return `${hostname.replace(/^www\./, '')}${path}?${asked.sort(byText).join('&')}`;
}
