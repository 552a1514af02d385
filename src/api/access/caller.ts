import type { Role } from './role.ts';

/** Who asks. */
export interface Caller {
  /** The name the log and the audit know: `local`, `key:<name>` or `user:<subject>`. */
  readonly name: string;
  readonly role: Role;
  /** Until when that is believed, in milliseconds since 1970; for good where nothing is said. */
  readonly until?: number;
}

/** Whoever asks on the machine itself, where no keys are configured. */
export const localCaller: Caller = { name: 'local', role: 'ADMIN' };
