import type { Flow, Table } from '../domain/flow.ts';
import type { FollowedClusters } from '../domain/follow-clusters.ts';
import type { Verdicts } from '../domain/verdicts.ts';
import type { Shown } from './follow-profiles.ts';
import type { Profile } from './profile.ts';

/** What is known of descriptors once those that are alike are together. */
export interface Together {
  readonly flow: Flow;
  readonly shown: Table<readonly Shown[]>;
  readonly profiles: Table<Profile>;
  /** Node to the key of its profile, descriptor to its node. */
  readonly profileOf: Table<string>;
  readonly nodeOf: Table<string>;
  readonly known: FollowedClusters;
  readonly verdicts: Verdicts;
}
