import { useEffect, useRef } from 'react';
import { changed, useAddress } from '../../router/address.ts';
import { Link } from '../../router/Link.tsx';
import { stanceWords } from '../../words.ts';
import type { ArticleRead, Attributed } from './article-types.ts';
import { type Segment, segmentsOf } from './segments.ts';

interface MarkedTextProps {
  readonly article: ArticleRead;
  readonly attributions: readonly Attributed[];
  readonly chosen: string | null;
}

/** The text, not a letter changed: who asserts and who denies by colour, the words of saying bold, the chosen outlined. */
export function MarkedText({ article, attributions, chosen }: MarkedTextProps) {
  const element = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is looked for in what is drawn.
  useEffect(() => {
    element.current?.querySelector('.mark-chosen')?.scrollIntoView({ block: 'center' });
  }, [chosen, article.id]);
  const { title, text } = article;
  const headEnd = text.startsWith(title) ? title.length : 0;
  const segments = cutAt(segmentsOf(text, attributions, chosen), headEnd);
  return (
    <div ref={element} className="text">
      {headEnd === 0 ? (
        <h1 className="text-title">{title}</h1>
      ) : (
        <h1>
          <Segments segments={segments.filter(({ start }) => start < headEnd)} />
        </h1>
      )}
      <div className="text-body">
        <Segments segments={segments.filter(({ start }) => start >= headEnd)} />
      </div>
    </div>
  );
}

/** A cut more, lest a segment stand on both sides of a place. */
const cutAt = (segments: readonly Segment[], at: number): readonly Segment[] =>
  segments.flatMap(segment => {
    const { start, text } = segment;
    if (start >= at || start + text.length <= at) return segment;
    return [
      { ...segment, text: text.slice(0, at - start) },
      { ...segment, start: at, text: text.slice(at - start) },
    ];
  });

const Segments = ({ segments }: { readonly segments: readonly Segment[] }) =>
  segments.map(segment => <OneSegment key={segment.start} segment={segment} />);

function OneSegment({ segment: { text, attribution, isCue, isChosen } }: { readonly segment: Segment }) {
  const address = useAddress();
  if (!attribution) return text;
  const kind = attribution.stance.toLowerCase();
  const words = isCue ? <b>{text}</b> : text;
  return (
    <mark className={`mark mark-${kind}${isChosen ? ' mark-chosen' : ''}`}>
      <Link
        to={changed(address, { a: attribution.id })}
        tabIndex={-1}
        title={`${attribution.speaker?.name ?? 'Somebody'} ${stanceWords[attribution.stance]}`}
      >
        {words}
      </Link>
    </mark>
  );
}
