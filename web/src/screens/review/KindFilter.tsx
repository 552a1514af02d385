import type { JudgementKind } from '../../graphql/operations.ts';
import { kindWords } from '../../parts/judging/judging-words.ts';
import { type Address, changed, useAddress } from '../../router/address.ts';
import { Link } from '../../router/Link.tsx';

const kinds = Object.keys(kindWords) as readonly JudgementKind[];

/** The kind of questions that the address asks for; null for all. */
export const kindIn = ({ params }: Address): JudgementKind | null =>
  kinds.find(kind => kind === params.get('kind')) ?? null;

/** Narrows the queue to questions of one kind. */
export function KindFilter() {
  const address = useAddress();
  const chosen = kindIn(address);
  const options: readonly (readonly [kind: JudgementKind | null, words: string])[] = [
    [null, 'All'],
    ...kinds.map(kind => [kind, kindWords[kind]] as const),
  ];
  return (
    <nav className="kinds" aria-label="Kinds of questions">
      {options.map(([kind, words]) => (
        <Link
          key={words}
          to={changed(address, { kind, after: null })}
          className="kind"
          aria-current={kind === chosen ? 'page' : undefined}
        >
          {words}
        </Link>
      ))}
    </nav>
  );
}
