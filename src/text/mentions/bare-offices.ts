import { headNouns } from '../lexicon/roles.ts';
import { homeCountry } from './home.ts';
import type { Nominal } from './nominal.ts';
import { officeOf } from './offices.ts';
import { lately } from './recent.ts';
import { final, type Referent } from './referent.ts';
import { nearParagraphs, type Scene } from './scene.ts';

/**
 * For whom somebody speaks who is named with an office but not of what: "the chairman, Ines Pohl". It is what an unnamed holder of
 * that office was said to be of before, else the body spoken of last in the paragraph; a minister is one of the outlet's country.
 */
export function ownerInContext(nominal: Nominal, person: Referent, paragraph: number, scene: Scene): Referent | null {
  if (!isBare(nominal, scene) || person.speaksFor.size > 0) return null;
  const { head } = nominal;
  return (
    heldBefore(head, person, scene) ??
    (ministers.has(head) ? homeGovernment(scene) : null) ??
    (headNouns.has(head) ? bodySpokenOf(paragraph, scene) : null)
  );
}

const isBare = ({ start, text, opener, possessor, premodifiers, complement }: Nominal, { doc }: Scene): boolean =>
  opener === 'the' &&
  !/[’']s /.test(text) &&
  possessor === null &&
  premodifiers.length === 0 &&
  complement === null &&
  !/^ of \p{Ll}/u.test(doc.text.slice(start + text.length, start + text.length + 5));

function heldBefore(head: string, person: Referent, { cast }: Scene): Referent | null {
  const holders = cast
    .called(officeOf(head))
    .map(final)
    .filter(each => each.kind === 'PERSON' && each.unnamed && each !== person && each.speaksFor.size > 0);
  const parties = new Set(holders.flatMap(holder => [...holder.speaksFor.keys()].map(final)));
  return parties.size === 1 ? [...parties][0]! : null;
}

/** Offices that only a state has. */
const ministers = new Set(['minister', 'premier', 'chancellor']);

function homeGovernment(scene: Scene): Referent | null {
  const home = homeCountry(scene);
  return home === null ? null : scene.cast.government(home);
}

/** The body that did or said something last, in this paragraph or right before it. */
function bodySpokenOf(paragraph: number, { memory }: Scene): Referent | null {
  const sight = lately(memory).findLast(
    each =>
      each.paragraph > paragraph - nearParagraphs &&
      (each.source || each.subject) &&
      !each.quoted &&
      final(each.referent).kind === 'ORGANIZATION',
  );
  return sight ? final(sight.referent) : null;
}
