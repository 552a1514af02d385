import { expect, test } from 'vitest';
import { findMentions } from '../../src/text/find-mentions.ts';
import { descriptorAt, linkMentions } from '../../src/text/link-mentions.ts';
import type { Name } from '../../src/text/tag.ts';
import { tagged } from './tag-examples.ts';

type Names = Readonly<Record<string, Name>>;

/** What each source is called and whom it speaks for. */
function speakers(text: string, names: Names, sources: readonly string[]) {
  const doc = linkMentions(findMentions(tagged(text, names, sources)));
  return doc.roles.map(role => {
    const { kind, name, speaksFor } = doc.descriptors[descriptorAt(doc, role)!]!;
    return [kind, name, ...speaksFor.map(({ descriptor }) => doc.descriptors[descriptor]!.name)].join(' ');
  });
}

test.each<[string, string, Names, string[], string[]]>([
  [
    'a woman by her title, though a man of her name spoke last',
    'Joanna Lund said no. Daniel Lund said yes. Ms Lund left.',
    { 'Joanna Lund': 'PER', 'Daniel Lund': 'PER', Lund: 'PER' },
    ['Ms Lund'],
    ['PERSON Joanna Lund'],
  ],
  [
    'a professor is neither of two of his name whom nobody calls so',
    'Joanna Lund said no. Daniel Lund said yes. Prof. Lund said so. Mr Lund left.',
    { 'Joanna Lund': 'PER', 'Daniel Lund': 'PER', Lund: 'PER' },
    ['Prof. Lund', 'Mr Lund'],
    ['PERSON Lund', 'PERSON Daniel Lund'],
  ],
  [
    'a colonel is not the mayor of his name',
    'Vesna Perk, the mayor, said no. Colonel Perk said yes.',
    { 'Vesna Perk': 'PER', Perk: 'PER' },
    ['Vesna Perk', 'Colonel Perk'],
    ['PERSON Vesna Perk', 'PERSON Perk'],
  ],
  [
    'a colonel is not whoever is named in full only later',
    'Colonel Perk said yes. Vesna Perk said no.',
    { 'Vesna Perk': 'PER', Perk: 'PER' },
    ['Colonel Perk', 'Vesna Perk'],
    ['PERSON Perk', 'PERSON Vesna Perk'],
  ],
  [
    'a firm taken for a person, by its chief executive',
    'Novella denied the losses. The chief executive of Novella resigned.',
    { Novella: 'PER' },
    ['Novella'],
    ['ORGANIZATION Novella'],
  ],
  [
    'a person whose spokesman speaks is no firm',
    'Harlow denied the affair. A spokesman for Harlow laughed.',
    { Harlow: 'PER' },
    ['Harlow'],
    ['PERSON Harlow'],
  ],
  [
    'the head of what a nationality and a trade lead up to',
    'Ines Roth, head of Swiss drug maker Novotex, denied it.',
    { 'Ines Roth': 'PER', Swiss: 'NORP', Novotex: 'ORG' },
    ['Ines Roth'],
    ['PERSON Ines Roth Novotex'],
  ],
  [
    'the doctor is whoever was called Dr',
    'Dr Anders Holt left the club. Mia Berg stayed. The doctor said he was glad.',
    { 'Anders Holt': 'PER', 'Mia Berg': 'PER' },
    ['The doctor'],
    ['PERSON Anders Holt'],
  ],
  [
    'the mayor is the one person of the paragraph',
    'Vesna Perk was not impressed. “He owes us a road,” the mayor said.',
    { 'Vesna Perk': 'PER' },
    ['the mayor'],
    ['PERSON Vesna Perk'],
  ],
  [
    'the company is the firm that its opening word calls',
    'Marlow Shipping lost a boat. Marlow denied it.',
    { 'Marlow Shipping': 'ORG', Marlow: 'PER' },
    ['Marlow denied'],
    ['ORGANIZATION Marlow Shipping'],
  ],
  [
    'a pronoun that fits one gender is not of another',
    'Daniel Lund typed the memo. Xoco Aldama accused him of theft. He laughed.',
    { 'Daniel Lund': 'PER', 'Xoco Aldama': 'PER' },
    ['He'],
    ['PERSON Daniel Lund'],
  ],
])('%s', (_, text, names, sources, expected) => expect(speakers(text, names, sources)).toEqual(expected));
