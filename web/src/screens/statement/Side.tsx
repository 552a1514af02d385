import type { Stance } from '../../graphql/operations.ts';
import { counted, stanceSigns } from '../../words.ts';
import { SpeakerOnSide } from './SpeakerOnSide.tsx';
import type { Speaker } from './speakers.ts';

interface SideProps {
  readonly stance: Extract<Stance, 'ASSERTS' | 'DENIES'>;
  readonly speakers: readonly Speaker[];
  /** Who stands on both sides. */
  readonly turned: ReadonlySet<string>;
}

const headings = { ASSERTS: 'Asserts', DENIES: 'Denies' };
const nobody = { ASSERTS: 'Nobody asserts it here.', DENIES: 'Nobody denies it here.' };
/** With more speakers than this on a side, the later ones begin folded. */
const unfolded = 6;

/** One side of a statement with all who take it. */
export const Side = ({ stance, speakers, turned }: SideProps) => (
  <section id={stance.toLowerCase()} className={`side side-${stance.toLowerCase()}`}>
    <h2>
      <span aria-hidden="true">{stanceSigns[stance]}</span> {headings[stance]}{' '}
      <span className="total">{counted(speakers.length, 'speaker')}</span>
    </h2>
    {speakers.length === 0 && <p className="muted">{nobody[stance]}</p>}
    {speakers.map((speaker, index) => (
      <SpeakerOnSide key={speaker.id} speaker={speaker} hasTurned={turned.has(speaker.id)} isOpen={index < unfolded} />
    ))}
  </section>
);
