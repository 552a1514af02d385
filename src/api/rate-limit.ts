/** How much a caller may still ask for. */
export interface RateLimit {
  /** What this operation costs: about the number of things it can come to. */
  readonly cost: number;
  /** How much may be asked for at once, and again after a minute of rest; null where there is no limit. */
  readonly limit: number | null;
  /** How much is left; null where there is no limit. */
  readonly remaining: number | null;
  /** When all of it is there again. */
  readonly resetAt: Date;
}
