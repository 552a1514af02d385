import { registerEnumType } from 'type-graphql';
import type { ActorKind } from '../../domain/actor.ts';
import type * as attribution from '../../domain/attribution.ts';
import type { EdgeKind } from '../../domain/image.ts';
import type * as judgements from '../../domain/judgement.ts';
import type * as mentions from '../../domain/mention.ts';
import type * as dates from '../../domain/partial-date.ts';
import type * as statements from '../../domain/statement.ts';

type RelationName = Exclude<
  EdgeKind,
  'EVIDENCE_FOR' | 'FOUND_IN' | 'NESTED_IN' | 'NEW_VERSION_OF' | 'REFERS_TO' | 'SOURCE'
>;
type DimensionName = 'ACTOR' | 'ACTOR_KIND' | 'STATEMENT' | 'OUTLET' | 'STANCE' | 'DENIAL_KIND' | 'ACT';

/** The values of an enum, each under its own name. */
type Values<Name extends string> = { readonly [Key in Name]: Key };

/** What each value of an enum means. */
type Meanings<Name extends string> = Readonly<Record<Name, string>>;

/** Makes an enum of the schema from the meanings of its values. */
export function enumOf<Name extends string>(name: string, description: string, meanings: Meanings<Name>): Values<Name> {
  const names = Object.keys(meanings) as Name[];
  const values = Object.fromEntries(names.map(key => [key, key])) as Values<Name>;
  const valuesConfig = Object.fromEntries(names.map(key => [key, { description: meanings[key] }]));
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as Record<Name, { description: string }> });
  return values;
}

export const Stance = enumOf<attribution.Stance>('Stance', "A speaker's side on a statement.", {
  ASSERTS: 'The speaker says that it is so.',
  DENIES: 'The speaker says that it is not so.',
  NONE: 'The speaker takes no side: declined to comment, neither confirmed nor denied.',
});

export const DenialKind = enumOf<attribution.DenialKind>('DenialKind', 'How something is denied.', {
  FLAT: 'Said not to be so.',
  UNAWARE: 'The speaker says not to know or to have heard of it.',
  DISCREDITS: 'The report or its source is called unreliable.',
  DEFLECTS: 'The blame or the question is turned back.',
  PARTIAL: 'Only a part of it is denied.',
  DECLINES: 'The speaker declines to say anything about it.',
});

export const Act = enumOf<attribution.Act>('Act', 'What somebody does in speaking.', {
  SAY: 'States it.',
  ASK: 'Asks for it.',
  PROMISE: 'Promises it.',
  WARN: 'Warns of it.',
  ACCUSE: 'Accuses somebody of it.',
  CONFIRM: 'Confirms it.',
  ADMIT: 'Admits it.',
  DECLINE: 'Declines to speak of it.',
});

export const Correctable = enumOf<'SPEAKER' | 'STANCE' | 'STATEMENT'>(
  'Correctable',
  'What people can put right in an attribution.',
  {
    SPEAKER: 'Who speaks.',
    STANCE: 'Which side is taken, and how it is denied.',
    STATEMENT: 'What it is about.',
  },
);

export const Mode = enumOf<attribution.Mode>(
  'Mode',
  'Whether the content of an attribution stands in quotation marks.',
  {
    DIRECT: 'All of it.',
    INDIRECT: 'None of it.',
    MIXED: 'Some of it.',
  },
);

export const Status = enumOf<statements.Status>('Status', 'Who has spoken on a statement.', {
  UNDISPUTED: 'Only speakers who assert it.',
  DISPUTED: 'Speakers who assert it and speakers who deny it.',
  DENIED_ONLY: 'Only speakers who deny it.',
});

export const Kind = enumOf<ActorKind>('ActorKind', 'What kind of speaker an actor is.', {
  PERSON: 'A human being with a name.',
  GOVERNMENT: 'The government of a country, by whatever name: the country, its capital, its seat.',
  ORGANIZATION: 'A ministry, company, party, agency or other body.',
  GROUP: 'A collective or unnamed source, such as officials of a country.',
  OUTLET: 'A newspaper, agency or broadcaster.',
});

export const Precision = enumOf<dates.Precision>('Precision', 'How much of a moment is known.', {
  YEAR: 'The year.',
  MONTH: 'The month.',
  DAY: 'The day.',
  MINUTE: 'The minute.',
});

export const Role = enumOf<'SUBJECT' | 'OBJECT' | 'PLACE' | 'EVENT'>(
  'Role',
  'What part something has in a statement.',
  {
    SUBJECT: 'Who does or is it.',
    OBJECT: 'To whom or what it is done.',
    PLACE: 'Where it is or happens.',
    EVENT: 'What happens.',
  },
);

export const MentionKind = enumOf<mentions.MentionKind>('MentionKind', 'What words stand for somebody.', {
  NAME: 'A name.',
  NOMINAL: 'A description: "the spokesman".',
  PRONOUN: 'A pronoun.',
});

export const Reading = enumOf<mentions.MentionReading>('Reading', 'How the name of a place or people is meant.', {
  LITERAL: 'The place itself.',
  METONYM: 'Its government.',
  DEMONYM: 'A quality: of that place or people.',
});

export const JudgementKind = enumOf<judgements.Judgement['kind']>('JudgementKind', 'What kind of things are judged.', {
  ACTOR: 'Whether two descriptions are of one actor.',
  STATEMENT: 'Whether two attributions convey one statement.',
  UTTERANCE: 'Whether two attributions report one utterance.',
});

export const Verdict = enumOf<judgements.Verdict>('Verdict', 'What is decided of two things.', {
  SAME: 'They are one.',
  DIFFERENT: 'They are two.',
  UNSURE: 'It is left open.',
});

export const Judge = enumOf<judgements.Judgement['by']>('Judge', 'Who decides.', {
  RULE: 'A rule of the machine.',
  PERSON: 'A person.',
});

export const KinshipRelation = enumOf<'CONTRADICTS' | 'REFINES'>(
  'KinshipRelation',
  'What one statement is to another.',
  {
    CONTRADICTS: 'Both cannot be so at once.',
    REFINES: 'The one tells the other more precisely.',
  },
);

export const Relation = enumOf<RelationName>('Relation', 'A kind of connection in the graph.', {
  ASSERTS: 'An actor asserts a statement.',
  DENIES: 'An actor denies a statement.',
  ABOUT: 'A statement is about an actor, a place or an event.',
  CONTRADICTS: 'A statement contradicts another.',
  REFINES: 'A statement tells another more precisely.',
  SPEAKS_FOR: 'An actor speaks for another.',
  PART_OF: 'An actor is a part of another.',
  PARTICIPATES_IN: 'An actor is said to take part in an event.',
  TAKES_PLACE_IN: 'An event is said to happen in a place.',
  REPORTED_BY: 'A statement or an utterance is reported by an article.',
  PUBLISHED_BY: 'An article is published by an outlet.',
  COPY_OF: 'An article is a copy of another.',
  MADE: 'An actor made an utterance.',
  CONVEYS: 'An utterance conveys a statement.',
  REVERSES: 'An utterance takes another back.',
});

/** The connections that tell who stands where, without the articles that report it. */
export const mainRelations: readonly RelationName[] = [
  'ASSERTS',
  'DENIES',
  'ABOUT',
  'CONTRADICTS',
  'REFINES',
  'SPEAKS_FOR',
  'PART_OF',
  'PARTICIPATES_IN',
  'TAKES_PLACE_IN',
];

/** How long a stretch of time is: the length of the date that names it. */
export const Interval = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

registerEnumType(Interval, {
  name: 'Interval',
  description: 'How long a stretch of time is.',
  valuesConfig: {
    YEAR: { description: 'A year.' },
    MONTH: { description: 'A month.' },
    DAY: { description: 'A day.' },
  },
});

export const Dimension = enumOf<DimensionName>('Dimension', 'What is counted by.', {
  ACTOR: 'Who said it.',
  ACTOR_KIND: 'What kind of speaker said it.',
  STATEMENT: 'What was asserted or denied.',
  OUTLET: 'Which outlet reports it.',
  STANCE: 'Which side was taken.',
  DENIAL_KIND: 'How it was denied.',
  ACT: 'What the speaker did in saying it.',
});

/** What is looked for: the labels of the nodes. */
export const SearchKind = { ACTOR: 'Actor', PLACE: 'Place', STATEMENT: 'Statement', ARTICLE: 'Article' } as const;

registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'What is looked for.',
  valuesConfig: {
    ACTOR: { description: 'Actors, by any of their names.' },
    PLACE: { description: 'Places, by their names.' },
    STATEMENT: { description: 'Statements, by their words.' },
    ARTICLE: { description: 'Articles, by their headlines and texts.' },
  },
});
