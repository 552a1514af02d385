/** An answer over HTTP, before it is sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** What went wrong; sent, with the id of the request, in the form GraphQL clients know. */
  readonly failed?: { readonly code: string; readonly message: string };
  /** What the log says of it beside its status. */
  readonly note?: Readonly<Record<string, unknown>>;
}

const jsonHeaders = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };

export const json = (status: number, value: unknown): Reply => ({
  status,
  headers: jsonHeaders,
  body: JSON.stringify(value),
});

export interface PageOptions {
  /** What styles may come from beside files of this server. */
  readonly styles?: string;
}

/** A page that may load from this server alone. */
export const page = (body: string, { styles = '' }: PageOptions = {}): Reply => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': policy(styles),
  },
  body,
});

const policy = (styles: string): string =>
  [
    "default-src 'self'",
    `style-src 'self' ${styles}`.trim(),
    "font-src 'self' data:",
    "img-src 'self' data:",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

/** A request that is not answered. */
export const failure = (status: number, code: string, message: string, headers: Reply['headers'] = {}): Reply => ({
  status,
  headers: { ...jsonHeaders, ...headers },
  body: '',
  failed: { code, message },
});

/** What is sent of a reply. */
export function bodyOf({ failed, body }: Reply, requestId: string): string | Buffer {
  if (!failed) return body;
  const { code, message } = failed;
  return JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] });
}
