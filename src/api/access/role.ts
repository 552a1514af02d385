/** What a caller may do: a reader asks, an editor also writes, an admin also takes away; each may what those before may. */
export const roles = ['READER', 'EDITOR', 'ADMIN'] as const;
export type Role = (typeof roles)[number];

export const isAtLeast = (role: Role, needed: Role): boolean => roles.indexOf(role) >= roles.indexOf(needed);
