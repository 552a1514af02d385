/** The addresses of things. */
export const statementPath = (id: string): string => `/statement/${encodeURIComponent(id)}`;

export const actorPath = (id: string): string => `/actor/${encodeURIComponent(id)}`;

/** An article and, where it is given, the attribution to be shown in it. */
export const articlePath = (id: string, attributionId?: string): string =>
  `/article/${encodeURIComponent(id)}${attributionId ? `?a=${encodeURIComponent(attributionId)}` : ''}`;

/** The graph around some things. */
export const graphPath = (ids: readonly string[]): string =>
  ids.length === 0 ? '/graph' : `/graph?${new URLSearchParams(ids.map(id => ['ids', id]))}`;

/** The ways between two actors. */
export const pathPath = (from: string, to: string): string => `/path?${new URLSearchParams({ from, to })}`;
