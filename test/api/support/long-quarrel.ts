import type { Reading } from '../../../src/domain/reading.ts';
import { type Line, organization, outlet, person, readingOf } from '../../support/world.ts';

const given = ['Ada', 'Bo', 'Cleo', 'Dag', 'Eli', 'Finn', 'Greta', 'Hugo', 'Ines', 'Jon', 'Kaja', 'Lars'];
const family = ['Berg', 'Falk', 'Holm', 'Lind', 'Strand', 'Vik', 'Dahl', 'Ness', 'Roth', 'Sand', 'Toft', 'Ek'];
const quarrel = 'The port hid a crack in the pier';
const houses = ['Arden Port', 'Pilot Guild', 'Lindvik Council', 'Harbour Union'];
const story =
  'Rain fell on the quay of Lindvik all that week, the horses were brought to the old mill above the town, and the ferry to the islands lay idle beside the empty fish market';

/**
 * One article of a long quarrel about a pier: its own speaker takes a side on it, a spokeswoman denies it as she does everywhere and
 * says something else that changes from article to article, a witness under half a name tells of herons. So the lists that the schema
 * pages grow with the articles, and shrink with them.
 */
export function articleOfQuarrel(number: number): Reading {
  const pair = Math.floor(number / 2);
  const speaker = `${given[number % 12]} ${family[(number * 5) % 12]}`;
  const witness = `${given[(pair + 3) % 12]} ${family[pair % 12]}sen`;
  const day = 1 + (number % 5);
  const stance = (isDenial: boolean) => (isDenial ? 'denies' : 'asserts');
  const about = { subject: 'port', objects: ['guild', 'council', 'union'] };
  const said: readonly Line[] = [
    { by: 'speaker', [stance(number % 2 === 0)]: quarrel, on: `2031-03-0${day}`, ...about },
    { by: 'spokeswoman', denies: quarrel, on: '2031-03-02', quote: 'There never was a crack', ...about },
    {
      by: 'spokeswoman',
      [stance(number % 3 === 0)]: `The port paid ${2 + (number % 4)} divers for silence`,
      numbers: [`${2 + (number % 4)}`],
      on: `2031-03-0${1 + (number % 3)}`,
      subject: 'port',
      verb: 'paid',
    },
    {
      by: 'witness',
      asserts: `${family[number % 12]} saw heron number 1${number} on the roof`,
      numbers: [`1${number}`],
    },
  ].map((line, at) =>
    at === 0
      ? {
          ...line,
          event: { type: 'collapse', when: `2031-02-0${1 + (number % 9)}`, with: ['port', 'guild'], place: 'pier' },
        }
      : at === 2
        ? { ...line, event: { type: 'payment', when: '2031-01-11', with: ['port'] } }
        : line,
  );
  return readingOf({
    outlet: `Paper ${number % 2}`,
    ...(number % 7 === 6 ? {} : { published: `2031-03-0${day}` }),
    title: `Crack, day ${day}`,
    filler: number % 3 === 0 ? `${story}.` : `Number ${number} of the ${family[number % 12]} papers.`,
    who: {
      spokeswoman: person('Kari Moe', { role: 'spokeswoman', of: ['port', 'guild', 'council', 'union'][number % 4]! }),
      speaker: person(speaker, { role: 'spokesman', of: 'port' }),
      witness: person(number % 2 === 0 ? witness : witness.split(' ')[1]!, { role: 'engineer' }),
      port: organization(houses[0]!),
      guild: organization(houses[1]!),
      council: organization(houses[2]!),
      union: organization(houses[3]!),
      paper: outlet(`Paper ${number % 2}`),
      pier: { kind: 'PLACE', name: 'Lindvik Pier' },
    },
    said,
  });
}
