import { Missing } from '../Missing.tsx';
import { Waiting } from '../Waiting.tsx';
import { useFollow } from './use-follow.ts';

interface GoneProps {
  readonly id: string;
  readonly pathOf: (id: string) => string;
  readonly what: string;
}

/** That nothing has an id; what it has become is shown instead, where a change of this tab has moved it. */
export const Gone = ({ id, pathOf, what }: GoneProps) =>
  useFollow(id, pathOf) ? <Waiting isSlow={false} /> : <Missing what={what} />;
