import { Extensions } from 'type-graphql';
import type { Role } from './role.ts';

/** Lets only callers with this role, or more, ask for a field; without it a question needs READER and a mutation EDITOR. */
export const Requires = (role: Role) => Extensions({ role });
