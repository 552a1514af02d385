/** What can be done with a node, and how it stands. */
export interface Acts {
  readonly expand: (id: string) => void;
  readonly collapse: (id: string) => void;
  readonly pin: (id: string) => void;
  readonly free: (id: string) => void;
  readonly choose: (at: string | null) => void;
  readonly pins: ReadonlySet<string>;
  readonly shares: ReadonlyMap<string, number>;
  readonly canPin: boolean;
}
