import type { Judgement } from '../domain/judgement.ts';
import type { Statement } from '../domain/statement.ts';
import type { Utterance } from '../domain/utterance.ts';

/** Who says the same, across all articles. */
export interface Matched {
  readonly statements: readonly Statement[];
  readonly utterances: readonly Utterance[];
  /** Attribution id to statement id. */
  readonly statementOf: ReadonlyMap<string, string>;
  /** Attribution id to utterance id; attributions that neither assert nor deny have none. */
  readonly utteranceOf: ReadonlyMap<string, string>;
  /** Statement id to the actors and places it is about. */
  readonly about: ReadonlyMap<
    string,
    readonly { readonly id: string; readonly role: 'SUBJECT' | 'OBJECT' | 'PLACE' }[]
  >;
  readonly judgements: readonly Judgement[];
}
