import { singleOffices } from './lexicon/offices.ts';
import type { ProfileContent } from './profile.ts';

/** The offices that one person at a time holds at a body, each as one comparable string. */
export const postsOf = ({ offices, bodies, country }: ProfileContent): readonly string[] =>
  offices
    .filter(office => singleOffices.has(office))
    .flatMap(office => bodies.map(body => `${office} of ${body} of ${body.startsWith('government ') ? '' : country}`));
