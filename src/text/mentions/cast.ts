import { countryByCode, countryNames, governmentName } from '../lexicon/countries.ts';
import type { Seat } from '../lexicon/countries-seats.ts';
import { fold } from './fold.ts';
import { outletNamed, soundsLikeOutlet } from './organizations.ts';
import { final, newReferent, type Referent } from './referent.ts';

/** The referents of one article, in the order in which it brings them up; each is made once. */
export class Cast {
  readonly all: Referent[] = [];
  private readonly met = new Set<Referent>();
  private readonly keyed = new Map<string, Referent>();
  /** Persons by the noun of their office, and organisations by what they are called; the last one last. */
  private readonly byNoun = new Map<string, Referent[]>();

  has(referent: Referent): boolean {
    return this.met.has(referent);
  }

  add(referent: Referent): Referent {
    this.all.push(referent);
    this.met.add(referent);
    return referent;
  }

  /** The one referent of a key, made at its first use. */
  keep(key: string, kind: Referent['kind'], known: Partial<Referent>): Referent {
    const before = this.keyed.get(key);
    if (before) return final(before);
    const referent = this.add(newReferent(kind, known));
    this.keyed.set(key, referent);
    return referent;
  }

  /** Lets a referent be found by another key too, unless that is somebody's already. */
  alias(key: string, referent: Referent): void {
    if (!this.keyed.has(key)) this.keyed.set(key, referent);
  }

  government(code: string): Referent {
    return this.keep(`government:${code}`, 'GOVERNMENT', { canonical: governmentName(code), country: code });
  }

  body(name: string, code: string | null): Referent {
    const referent = this.keep(`organization:${fold(name)}`, 'ORGANIZATION', { canonical: name, country: code });
    if (code) referent.partOf ??= this.government(code);
    return referent;
  }

  outletCalled(name: string): Referent {
    const canonical = outletNamed(name) ?? name.replace(/^The (?=\p{Lu})/u, '');
    const referent = this.keep(`outlet:${fold(canonical)}`, 'OUTLET', { canonical });
    for (const name of [canonical, plainTitle(canonical)]) {
      const words = fold(name).split(' ');
      if (words.length > 1 && (name !== canonical || soundsLikeOutlet(name)))
        this.keyed.set(`short:${words.at(-1)}`, referent);
      this.alias(`outlet:${fold(name)}`, referent);
    }
    return referent;
  }

  seated(seat: Seat): Referent {
    return seat.body ? this.body(seat.body, seat.country) : this.government(seat.country!);
  }

  place(text: string, country: string | null): Referent {
    const name = (country && countryNames.get(text) && countryByCode.get(country)?.name.replace(/^the /, '')) || text;
    return this.keep(`place:${fold(name)}`, 'PLACE', { canonical: name, country });
  }

  bloc(name: string): Referent {
    return this.keep(`group:${fold(name)}`, 'GROUP', { canonical: name, unnamed: true });
  }

  callNoun(referent: Referent, noun: string): void {
    referent.nouns.add(noun);
    const list = this.byNoun.get(noun) ?? [];
    if (list.at(-1) !== referent)
      this.byNoun.set(noun, [...list.filter(each => each !== referent), referent].slice(-6));
  }

  lastCalled(noun: string): Referent | null {
    const list = this.byNoun.get(noun) ?? [];
    return list
      .map(final)
      .reduce<Referent | null>((best, each) => (!best || each.paragraph >= best.paragraph ? each : best), null);
  }

  /** An outlet named before, by its name or the last word of it. */
  outletBefore(text: string): Referent | null {
    return this.keyed.get(`outlet:${fold(text)}`) ?? this.keyed.get(`short:${fold(text)}`) ?? null;
  }

  called(noun: string): readonly Referent[] {
    return this.byNoun.get(noun) ?? [];
  }
}

/** "Basler Bote" of "Basler Bote - English edition". */
const plainTitle = (name: string): string => name.split(/ (?:[-–—|:]|\() ?/)[0]!;
