import { useEffect, useRef } from 'react';
import { changed, useAddress } from '../../router/address.ts';
import { Link } from '../../router/Link.tsx';
import { stanceWords } from '../../words.ts';
import type { Marked, Readable } from './article-types.ts';
import { type Segment, segmentsOf } from './segments.ts';

interface MarkedTextProps {
  readonly article: Readable;
  readonly attributions: readonly Marked[];
  readonly chosen: string | null;
  /** How the title stands on the page. */
  readonly heading?: 'h1' | 'h3';
}

/** The text, not a letter changed: who asserts and who denies by colour, the words of saying bold, the chosen outlined. */
export function MarkedText({ article, attributions, chosen, heading: Heading = 'h1' }: MarkedTextProps) {
  const element = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is looked for in what is drawn.
  useEffect(() => {
    element.current?.querySelector('.mark-chosen')?.scrollIntoView({ block: 'center' });
  }, [chosen, article.id]);
  const { title, text } = article;
  const headEnd = text.startsWith(title) ? text.length - text.slice(title.length).trimStart().length : 0;
  const segments = cutAt(segmentsOf(text, attributions, chosen), headEnd);
  return (
    <div ref={element} className="text">
      {headEnd === 0 ? (
        <Heading className="text-title">{title}</Heading>
      ) : (
        <Heading>
          <Segments segments={segments.filter(({ start }) => start < headEnd)} />
        </Heading>
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
  runsOf(segments).map(run => <Run key={run[0]!.start} run={run} />);

/** Neighbours of one attribution are drawn as one mark. */
function runsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const runs: Segment[][] = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    if (segment.attribution && last?.[0]?.attribution === segment.attribution) last.push(segment);
    else runs.push([segment]);
  }
  return runs;
}

function Run({ run }: { readonly run: readonly Segment[] }) {
  const address = useAddress();
  const [{ attribution, isChosen, text }] = run as readonly [Segment];
  if (!attribution) return text;
  return (
    <mark className={`mark mark-${attribution.stance.toLowerCase()}${isChosen ? ' mark-chosen' : ''}`}>
      <Link
        to={changed(address, { a: attribution.id, correct: null })}
        tabIndex={-1}
        title={`${attribution.speaker?.name ?? 'Somebody'} ${stanceWords[attribution.stance]}`}
      >
        {run.map(segment =>
          segment.isCue ? <b key={segment.start}>{segment.text}</b> : <span key={segment.start}>{segment.text}</span>,
        )}
      </Link>
    </mark>
  );
}
