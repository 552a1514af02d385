import type { Image } from '../../../../src/domain/image.ts';
import { project } from '../../../../src/ingest/project.ts';
import { type Line, organization, outlet, person, readingOf } from '../../../support/world.ts';

/** How many statements Kari Moe and Ada Berg quarrel about, and how many others take a side on the pier. */
export const crowd = 45;

const given = ['Bo', 'Cleo', 'Dag', 'Eli', 'Finn', 'Greta', 'Hugo', 'Ines', 'Jon', 'Kaja', 'Lars', 'Mona'];
const family = ['Falk', 'Holm', 'Lind', 'Strand', 'Vik', 'Dahl', 'Ness', 'Roth', 'Sand', 'Toft', 'Ek', 'Juul'];
const speakers = Array.from({ length: crowd }, (_, at) => person(`${given[at % 12]} ${family[Math.floor(at / 12)]}`));
const day = (at: number) => `2031-${at < 28 ? '03' : '04'}-${String((at % 28) + 1).padStart(2, '0')}`;

/** An article in which so much is said that every list of the explorer takes several pages. */
export function crowdedWorld(): Image {
  const said = speakers.flatMap((_, at): readonly Line[] => {
    const about = { on: day(at), subject: 'port', verb: 'sold', numbers: [String(100 + at)] };
    const words = `The port sold crane number ${100 + at}`;
    const stance = at % 3 === 0 ? 'denies' : 'asserts';
    return [
      { by: 'moe', denies: words, ...about },
      { by: 'berg', asserts: words, ...about },
      { by: `speaker${at}`, [stance]: 'The pier of Lindvik had broken', on: day(at), subject: 'pier', verb: 'broken' },
    ];
  });
  const reading = readingOf({
    outlet: 'Harbour Paper',
    published: '2031-05-01',
    title: 'A long quarrel',
    who: {
      moe: person('Kari Moe'),
      berg: person('Ada Berg'),
      port: organization('Arden Port'),
      pier: organization('Lindvik Pier'),
      paper: outlet('Harbour Paper'),
      ...Object.fromEntries(speakers.map((speaker, at) => [`speaker${at}`, speaker])),
    },
    said,
  });
  return project([reading], []);
}
