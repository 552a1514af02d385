import type { PartialDate } from './partial-date.ts';
import type { Span } from './span.ts';

/** Whether the content stands in quotation marks, outside them, or both. */
export type Mode = 'DIRECT' | 'INDIRECT' | 'MIXED';
/** The speaker's side on the affirmative statement. */
export type Stance = 'ASSERTS' | 'DENIES' | 'NONE';
export type DenialKind = 'FLAT' | 'UNAWARE' | 'DISCREDITS' | 'DEFLECTS' | 'PARTIAL' | 'DECLINES';
export type Act = 'SAY' | 'ASK' | 'PROMISE' | 'WARN' | 'ACCUSE' | 'CONFIRM' | 'ADMIT' | 'DECLINE';

/** What a content says, turned to the affirmative and made comparable; pure data, decided once when the article is read. */
export interface Proposition {
  /** The affirmative sentence, as a reader would write it down. */
  readonly text: string;
  /** The sentence encoder's vector: 384 signed bytes in base64, length 127; null where there is nothing to compare. */
  readonly vector: string | null;
  /** The descriptor of who does or is it, in the same article; null where none is named. */
  readonly subjectId: string | null;
  /** The base form of the main verb: "ask"; null where none was found. */
  readonly predicate: string | null;
  /** The other descriptors the content names, in order. */
  readonly objectIds: readonly string[];
  /** Numbers as digits, in order: "1200000". */
  readonly numbers: readonly string[];
}

/** What the machine read of an attribution that people have corrected; what they left alone is left out. */
export interface MachineReading {
  /** The ids of the corrections, sorted. */
  readonly corrections: readonly string[];
  readonly speakerId?: string | null;
  readonly stance?: Stance;
  readonly denialKind?: DenialKind | null;
  /** The text of the proposition. */
  readonly statement?: string;
}

/** What a speaker is reported to have said, in one place of one article: source, cue and content. */
export interface Attribution {
  readonly id: string;
  readonly articleId: string;
  /** The attribution this one stands in. */
  readonly parentId: string | null;
  readonly source: Span | null;
  readonly cue: Span | null;
  /** One span or, where it is interrupted, several in order; never empty. */
  readonly content: readonly Span[];
  readonly mode: Mode;
  readonly stance: Stance;
  readonly denialKind: DenialKind | null;
  readonly act: Act;
  /** The descriptor of the speaker, in the same article. */
  readonly speakerId: string | null;
  /** The descriptors of those who relay it, nearest first. */
  readonly via: readonly string[];
  /** To whom it was said, as written. */
  readonly addressee: string | null;
  readonly saidAt: PartialDate | null;
  /** The attribution of the same article whose statement this one speaks of ("denied the reports", "it is false"). */
  readonly answersId: string | null;
  /** The content points elsewhere and says nothing by itself ("the reports", "no"). */
  readonly pointer: boolean;
  readonly proposition: Proposition;
  /** The chance that the reading is right, 0 to 1, two decimals. */
  readonly confidence: number;
  /** The rule or head that found it. */
  readonly rule: string;
  /** Never in what is kept: added where corrections are applied. */
  readonly machine?: MachineReading;
}
