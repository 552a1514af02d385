/** An answer over HTTP, before it is sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export const json = (status: number, value: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

/** A page that may load from this server alone. */
export const page = (body: string): Reply => ({
  status: 200,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy':
      "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'",
  },
  body,
});

/** An error in the form GraphQL clients know. */
export const failure = (status: number, code: string, message: string, headers: Reply['headers'] = {}): Reply => {
  const reply = json(status, { errors: [{ message, extensions: { code } }] });
  return { ...reply, headers: { ...reply.headers, ...headers } };
};
