import type { Stance } from '../graphql/operations.ts';
import { stanceSigns, stanceWords } from '../words.ts';

interface StanceMarkProps {
  readonly stance: Stance;
  /** Other words than those of the stance. */
  readonly words?: string;
}

/** Which side is taken: by a sign, a word and a colour. */
export const StanceMark = ({ stance, words = stanceWords[stance] }: StanceMarkProps) => (
  <span className={`stance stance-${stance.toLowerCase()}`}>
    <span aria-hidden="true">{stanceSigns[stance]} </span>
    {words}
  </span>
);
