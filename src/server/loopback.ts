import { isIPv4 } from 'node:net';

/** Whether a host is this machine and nothing else. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));

/** Whether a request was sent to this machine under one of its own names; a client that is no browser may leave the name away. */
export function namesThisMachine(header: string | undefined): boolean {
  if (header === undefined) return true;
  const host = header.replace(/:\d{1,5}$/, '').toLowerCase();
  return isLoopback(host === '[::1]' ? '::1' : host);
}
