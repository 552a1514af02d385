import * as onnx from 'onnxruntime-node';
import type { Span } from '../domain/span.ts';
import type { Parts, Segmented } from './segment.ts';
import { agree } from './tag/agree.ts';
import { type Labelled, runsOf } from './tag/decode.ts';
import { embed } from './tag/embed.ts';
import { feedsOfWords } from './tag/feeds.ts';
import { type Labels, readModelFiles } from './tag/model-files.ts';
import { logProbabilities } from './tag/scores.ts';
import type { Passage } from './tag/views.ts';
import { type Window, windowsOf } from './tag/windows.ts';
import { type WordInput, wordInputs } from './tag/word-inputs.ts';
import { openWordPieces } from './tag/word-pieces.ts';

export type { Passage };

export type Role = 'Source' | 'Cue' | 'Content';
export type Name = 'PER' | 'ORG' | 'LOC' | 'NORP' | 'MISC' | 'DATE';

/** One word with what the encoder's heads say of it. */
export interface Word extends Span {
  readonly text: string;
  /** Log-probabilities in the order of labels.json: O, B-Source, I-Source, B-Cue, I-Cue, B-Content, I-Content. */
  readonly attribution: readonly number[];
  /** Probabilities of ASSERTS, DENIES, NONE, should the word be a cue. */
  readonly stance: readonly [number, number, number];
}

/** A run of words with one role. */
export interface RoleSpan extends Span {
  readonly role: Role;
  /** The mean log-probability of its words' labels. */
  readonly score: number;
}

/** A run of words that is a name. */
export interface NameSpan extends Span {
  readonly name: Name;
}

/** What the encoder sees in an article: roles, names and the stance of cues. */
export interface Tagged extends Segmented {
  readonly words: readonly Word[];
  readonly roles: readonly RoleSpan[];
  readonly names: readonly NameSpan[];
}

/** A text in its parts, and what stands above it. */
export interface Titled extends Parts {
  readonly title: string | null;
  readonly text: string;
}

/** The trained reader, loaded once; the only part of reading that is not pure. */
export interface Encoder {
  /** The reader's version: a hash of its weights and of the stages' version. */
  readonly version: string;
  tag(doc: Segmented): Promise<Tagged>;
  /** One vector a passage of an article, as it is to be understood where it stands: 384 signed bytes in base64. */
  embed(doc: Titled, passages: readonly Passage[]): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Raised whenever a stage of reading changes what it finds. */
const stages = 19;

/** Loads the trained reader. An article's tags depend on that article alone: windows never share a run with others. */
export async function openEncoder(options: { readonly threads?: number } = {}): Promise<Encoder> {
  const files = await readModelFiles();
  const wordPieces = openWordPieces(files.tokenizer, files.configuration);
  const open = (weights: Buffer) => onnx.InferenceSession.create(weights, sessionOptions(options.threads ?? 1));
  const reader = await open(files.reader);
  let sentences: Promise<onnx.InferenceSession> | null = null;
  return {
    version: `reader-${files.hash}-${stages}`,
    tag: doc => tag(doc, wordInputs(doc, wordPieces), { reader, labels: files.labels }),
    embed: async (doc, passages) => {
      if (passages.length === 0) return [];
      sentences ??= open(files.sentences);
      const words = wordInputs(doc, wordPieces);
      const title = wordPieces.ofText(doc.title ?? '');
      return embed(await sentences, { title, words, windows: windowsOf(words, doc.sentences) }, passages);
    },
    close: async () => {
      await reader.release();
      if (sentences) await (await sentences).release();
    },
  };
}

const sessionOptions = (threads: number): onnx.InferenceSession.SessionOptions => ({
  intraOpNumThreads: threads,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  // The graphs are written as they run fastest: the runtime's own rewriting of them would undo a tenth of that.
  graphOptimizationLevel: 'basic',
  extra: { session: { intra_op: { allow_spinning: '0' } } },
  logSeverityLevel: 3,
});

interface Model {
  readonly reader: onnx.InferenceSession;
  readonly labels: Labels;
}

interface Scored {
  readonly attribution: readonly number[];
  readonly names: readonly number[];
  readonly stance: readonly number[];
}

async function tag(doc: Segmented, inputs: readonly WordInput[], model: Model): Promise<Tagged> {
  const scored: Scored[] = [];
  for (const window of windowsOf(inputs, doc.sentences)) scored.push(...(await scoreWindow(inputs, window, model)));
  const opens = (index: number): boolean => inputs[index]!.newline === 1;
  const roles = runsOf(
    inputs,
    scored.map(each => each.attribution),
    model.labels.attribution,
    opens,
  );
  const names = runsOf(
    inputs,
    agree(
      inputs,
      scored.map(each => each.names),
    ),
    model.labels.names,
    opens,
  );
  return {
    ...doc,
    words: inputs.map((input, index) => toWord(input, scored[index]!)),
    roles: roles.map(toRole),
    names: names.map(toName),
  };
}

/** One window is one run: with weights of eight bits its scores would lean on whatever shared the run with it. */
async function scoreWindow(inputs: readonly WordInput[], window: Window, model: Model): Promise<readonly Scored[]> {
  const seen = inputs.slice(window.context, window.to);
  const output = await model.reader.run(feedsOfWords(seen));
  const head = (name: keyof Labels) => ({
    table: output[name]!.data as Float32Array,
    width: model.labels[name].length,
  });
  const [attribution, names, stance] = [head('attribution'), head('names'), head('stance')];
  const before = seen.slice(0, window.from - window.context);
  let at = before.reduce((sum, word) => sum + word.pieces.length, 1);
  return inputs.slice(window.from, window.to).map(word => {
    const scores = {
      attribution: logProbabilities(attribution.table, at, attribution.width),
      names: logProbabilities(names.table, at, names.width),
      stance: logProbabilities(stance.table, at, stance.width).map(Math.exp),
    };
    at += word.pieces.length;
    return scores;
  });
}

const toWord = ({ start, end, text }: WordInput, { attribution, stance }: Scored): Word => ({
  start,
  end,
  text,
  attribution,
  stance: [stance[0]!, stance[1]!, stance[2]!],
});

const toRole = ({ start, end, label, score }: Labelled): RoleSpan => ({ start, end, role: label as Role, score });
const toName = ({ start, end, label }: Labelled): NameSpan => ({ start, end, name: label as Name });
