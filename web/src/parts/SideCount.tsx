import type { Stance } from '../graphql/operations.ts';
import { stanceSigns } from '../words.ts';

interface SideCountProps {
  readonly stance: Extract<Stance, 'ASSERTS' | 'DENIES'>;
  readonly count: number;
}

const spelt = { ASSERTS: 'asserted ', DENIES: 'denied ' };

/** How often a side was taken, by the sign of the side; for those who listen, by its word. */
export const SideCount = ({ stance, count }: SideCountProps) => (
  <span className={`side-count ${stance.toLowerCase()}-ink`}>
    <span aria-hidden="true">{stanceSigns[stance]} </span>
    <span className="unseen">{spelt[stance]}</span>
    {count}
  </span>
);
