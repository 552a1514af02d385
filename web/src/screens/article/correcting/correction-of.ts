import type {
  ActorKind,
  CorrectAttributionMutationVariables,
  DenialKind,
  Stance,
} from '../../../graphql/operations.ts';
import type { Attributed } from '../article-types.ts';

/** Something that is meant by its words, or by its id where one was chosen from what there is. */
export interface Meant {
  readonly text: string;
  readonly id: string | null;
}

/** What stands in the form. */
export interface Draft {
  readonly speaker: Meant;
  readonly speakerKind: ActorKind;
  readonly stance: Stance;
  readonly denialKind: DenialKind | null;
  readonly statement: Meant;
}

/** The form as it begins: what is read now. */
export const draftOf = ({ speaker, stance, denialKind, statement }: Attributed): Draft => ({
  speaker: { text: speaker?.name ?? '', id: speaker?.id ?? null },
  speakerKind: 'PERSON',
  stance,
  denialKind,
  statement: { text: statement?.text ?? '', id: statement?.id ?? null },
});

type Right = Omit<CorrectAttributionMutationVariables, 'id' | 'reason'>;

/** What a draft puts right; null where it says what is read already. */
export function correctionOf(draft: Draft, attribution: Attributed): Right | null {
  const before = draftOf(attribution);
  const hasSide = draft.stance !== before.stance || draft.denialKind !== before.denialKind;
  const right: Right = {
    ...(isOther(draft.speaker, before.speaker)
      ? { speaker: meantBy(draft.speaker), speakerKind: draft.speakerKind }
      : {}),
    ...(hasSide ? { stance: draft.stance, denialKind: draft.denialKind } : {}),
    ...(isOther(draft.statement, before.statement) ? { statement: meantBy(draft.statement) } : {}),
  };
  return Object.keys(right).length === 0 ? null : right;
}

/** What is left empty is not put right. */
const isOther = (now: Meant, before: Meant): boolean =>
  now.text.trim() !== '' && (now.id === null ? now.text.trim() !== before.text : now.id !== before.id);

const meantBy = ({ text, id }: Meant): string => id ?? text.trim();
