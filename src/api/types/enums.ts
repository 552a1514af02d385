import { registerEnumType } from 'type-graphql';
import type { ActorKind } from '../../domain/actor.ts';
import type * as attribution from '../../domain/attribution.ts';
import type * as dates from '../../domain/partial-date.ts';
import type * as statements from '../../domain/statement.ts';

/** The values of an enum, each under its own name. */
type Values<Name extends string> = { readonly [Key in Name]: Key };

/** What each value of an enum means. */
type Meanings<Name extends string> = Readonly<Record<Name, string>>;

/** Makes an enum of the schema from the meanings of its values. */
function enumOf<Name extends string>(name: string, description: string, meanings: Meanings<Name>): Values<Name> {
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
