import type { MentionReading, NameKind } from '../../domain/mention.ts';
import type { Mentioned } from '../find-mentions.ts';
import { businessNouns, stateBodyNouns } from '../lexicon/bodies.ts';
import { blocs, facelessNouns } from '../lexicon/collectives.ts';
import { countryAdjectives, countryByCode, countryCapitals, countryNames } from '../lexicon/countries.ts';
import { seats } from '../lexicon/countries-seats.ts';
import { genderOfRole, kinNouns, singleOffices, spokesNouns, stateNouns } from '../lexicon/roles.ts';
import { titles } from '../lexicon/titles.ts';
import { spanAt, wordAfter } from '../words-in.ts';
import { type Appositions, findAppositions } from './appositions.ts';
import { Cast } from './cast.ts';
import { fold, oneLetterApart } from './fold.ts';
import type { LinkedMention } from './local-descriptor.ts';
import { type MentionMap, mapMentions } from './mention-map.ts';
import { surestKinds } from './name-kinds.ts';
import { type Nominal, nameOfNominal, parseNominal } from './nominal.ts';
import { commits, isRenaming, officeOf, roleText, shortRole } from './offices.ts';
import { bodyName, internationalName, outletNamed, readBody, soundsLikeOutlet } from './organizations.ts';
import { indexPersons, type PersonIndex } from './person-index.ts';
import { readPlace } from './place-reading.ts';
import { fitsPronoun } from './pronoun-fit.ts';
import { likeliest, type Sight } from './recent.ts';
import { absorb, callBy, final, newReferent, type Referent } from './referent.ts';
import { labels, sameTrade } from './trades.ts';
import { pronounClass } from './word-classes.ts';

type Resolved = { readonly referent: Referent | null; readonly reading: MentionReading | null };

const nobody: Resolved = { referent: null, reading: null };
const nearParagraphs = 2;

/** Reads the mentions of one article in order and ties each to its referent. */
export class Linker {
  private readonly doc: Mentioned;
  private readonly map: MentionMap;
  private readonly nominals = new Map<number, Nominal>();
  private readonly appositions: Appositions;
  private readonly persons: PersonIndex;
  private readonly kinds: ReadonlyMap<string, NameKind>;
  private readonly resolved: (Resolved | undefined)[] = [];
  private readonly cast = new Cast();
  private readonly sights: Sight[] = [];
  private readonly outlet: Referent | null;
  /** An unnamed holder of an office who may be named next. */
  private awaited: Referent | null = null;
  private awaitedSince = 0;
  private country: string | null = null;
  private lastSubject = -1;

  constructor(doc: Mentioned) {
    this.doc = doc;
    this.map = mapMentions(doc);
    this.appositions = findAppositions(doc, this.map, index => this.nominal(index));
    this.kinds = surestKinds(doc);
    this.persons = indexPersons(this.personNames());
    this.outlet = doc.outlet ? this.cast.outletCalled(doc.outlet) : null;
  }

  /** The mentions with their readings and referents; whoever is never mentioned is left out. */
  link(): { readonly mentions: readonly LinkedMention[]; readonly referents: readonly Referent[] } {
    const { mentions } = this.doc;
    mentions.forEach((_, index) => {
      this.see(index, this.resolve(index));
    });
    const used = this.used();
    const place = new Map(used.map((referent, index) => [referent, index]));
    const linked = mentions.map((mention, index) => {
      const { referent, reading } = this.resolved[index]!;
      return { ...mention, reading, descriptor: referent && (place.get(final(referent)) ?? null) };
    });
    return { mentions: linked, referents: used };
  }

  /** The referents that mentions point at, and those that these speak for or are part of. */
  private used(): readonly Referent[] {
    const wanted = new Set<Referent>();
    const want = (referent: Referent): void => {
      const real = final(referent);
      if (wanted.has(real)) return;
      wanted.add(real);
      for (const party of real.speaksFor.keys()) want(party);
      if (real.partOf) want(real.partOf);
    };
    for (const each of this.resolved) if (each?.referent) want(each.referent);
    if (this.outlet) want(this.outlet);
    return this.cast.all.filter(referent => wanted.has(referent));
  }

  private nominal(index: number): Nominal {
    const known = this.nominals.get(index);
    if (known) return known;
    const parsed = parseNominal(index, this.doc, this.map);
    this.nominals.set(index, parsed);
    return parsed;
  }

  private text(index: number): string {
    const { start, end } = this.doc.mentions[index]!;
    return this.doc.text.slice(start, end).replace(/\s+/g, ' ');
  }

  private resolve(index: number): Resolved {
    const before = this.resolved[index];
    if (before) return before;
    this.resolved[index] = nobody;
    const kind = this.doc.mentions[index]!.kind;
    const found =
      kind === 'NAME'
        ? this.resolveName(index)
        : kind === 'NOMINAL'
          ? this.resolveNominal(index)
          : this.resolvePronoun(index);
    this.resolved[index] = found;
    return found;
  }

  /** Remembers that a mention has been read: what comes later may point back at it. */
  private see(index: number, { referent, reading }: Resolved): void {
    const country = this.countryOf(index, referent);
    if (country) this.country = country;
    if (!referent || reading === 'DEMONYM') return;
    const sentence = this.sentenceOf(index);
    const nested = this.map.holder(index) !== null;
    const subject = !nested && sentence !== this.lastSubject && referent.kind !== 'PLACE';
    if (subject) this.lastSubject = sentence;
    const paragraph = this.paragraphOf(index);
    const real = final(referent);
    real.count += 1;
    real.paragraph = paragraph;
    this.sights.push({
      referent: real,
      sentence,
      paragraph,
      source: this.map.isSource(index),
      subject,
      quoted: this.map.isQuoted(index),
      nested,
    });
  }

  private countryOf(index: number, referent: Referent | null): string | null {
    if (referent) return referent.kind === 'OUTLET' ? null : final(referent).country;
    return countryAdjectives.get(this.text(index)) ?? null;
  }

  private sentenceOf(index: number): number {
    return spanAt(this.doc.sentences, this.doc.mentions[index]!.start);
  }

  private paragraphOf(index: number): number {
    return spanAt(this.doc.paragraphs, this.doc.mentions[index]!.start);
  }

  // Names

  private personNames(): readonly string[] {
    return this.doc.mentions.flatMap((mention, index) =>
      mention.kind === 'NAME' && this.kinds.get(this.text(index)) === 'PERSON' && !knownPlace(this.text(index))
        ? [this.text(index)]
        : [],
    );
  }

  private resolveName(index: number): Resolved {
    const text = this.text(index);
    const place = this.resolvePlaceName(index, text);
    if (place) return place;
    const referent = this.called(index, text);
    if (referent) callBy(referent, text);
    const nominals = this.appositions.nominalsOf.get(index) ?? [];
    if (referent) {
      for (const nominal of nominals) this.describe(referent, this.nominal(nominal));
      this.readClause(index, referent);
    }
    return { referent, reading: null };
  }

  /** Countries, capitals and seats, by how they are meant. */
  private resolvePlaceName(index: number, text: string): Resolved | null {
    const seat = seats.get(text) ?? this.misspeltSeat(text);
    const country =
      countryNames.get(text) ?? countryCapitals.get(text) ?? titleCase(text, countryNames, countryCapitals);
    const adjective = countryAdjectives.get(text);
    if (!seat && !country && !adjective) return null;
    if (!seat && this.isPremodifier(index)) return { referent: null, reading: 'DEMONYM' };
    if (!seat && !country) return { referent: null, reading: 'DEMONYM' };
    const source = this.map.isSource(index);
    const reading =
      seat?.country && !countryCapitals.has(text)
        ? 'METONYM'
        : readPlace(this.doc.mentions[index]!, this.doc, source || this.isCoordinated(index));
    const referent =
      reading === 'LITERAL'
        ? this.cast.place(text, country ?? null)
        : seat
          ? this.cast.seated(seat)
          : this.cast.government(country!);
    callBy(referent, text);
    return { referent, reading };
  }

  private misspeltSeat(text: string) {
    const shortest = 7;
    if (text.length < shortest || text.includes(' ') || countryNames.has(text)) return undefined;
    for (const [name, seat] of seats)
      if (name.length >= shortest && name[0] === text[0] && oneLetterApart(name, text)) return seat;
    return undefined;
  }

  /** "Quito confirmed and Lima denied": what stands in line with a speaker speaks too. */
  private isCoordinated(index: number): boolean {
    const before = this.doc.text.slice(
      Math.max(0, this.doc.mentions[index]!.start - 9),
      this.doc.mentions[index]!.start,
    );
    const previous = this.sights.at(-1);
    return /\band (?:the )?$/.test(before) && !!previous?.source && previous.sentence === this.sentenceOf(index);
  }

  /** Whether a name stands before the head of a description, as a quality of it. */
  private isPremodifier(index: number): boolean {
    const holder = this.map.holder(index);
    if (holder === null || this.doc.mentions[holder]!.kind !== 'NOMINAL') return this.beforeName(index);
    return this.nominal(holder).premodifiers.includes(index);
  }

  /** "Russian Defence Ministry", "US President": an adjective may touch a name. */
  private beforeName(index: number): boolean {
    const { end } = this.doc.mentions[index]!;
    const next = this.doc.mentions[index + 1];
    return (
      !!next &&
      next.start === end + 1 &&
      next.kind !== 'PRONOUN' &&
      this.doc.text[end] === ' ' &&
      countryAdjectives.has(this.text(index))
    );
  }

  private called(index: number, text: string): Referent | null {
    const kind = this.kinds.get(text) ?? 'OTHER';
    if (kind === 'NORP') return null;
    const own = this.outletBefore(text);
    if (own) return own;
    const outlet = this.outletOf(index, text, kind);
    if (outlet) return outlet;
    if (kind === 'PERSON' || (kind === 'OTHER' && this.persons.isPart(text))) return this.person(index, text);
    const described = (this.appositions.nominalsOf.get(index) ?? []).some(
      each => this.nominal(each).kind === 'ORGANIZATION',
    );
    if (kind === 'LOCATION')
      return described || this.map.isSource(index) ? this.organization(text, index) : this.cast.place(text, null);
    if (kind === 'OTHER' && !this.map.isSource(index) && !this.appositions.nominalsOf.has(index)) return null;
    return this.organization(text, index);
  }

  private outletBefore(text: string): Referent | null {
    return this.cast.outletBefore(text);
  }

  private outletOf(index: number, text: string, kind: NameKind): Referent | null {
    const nouns = (this.appositions.nominalsOf.get(index) ?? []).map(each => this.nominal(each));
    const described = nouns.some(({ text: description }) =>
      /\b(?:news agency|newspaper|broadcaster|news site|news website|magazine|television|daily|tabloid)\b/i.test(
        description,
      ),
    );
    const after = this.doc.text.slice(this.doc.mentions[index]!.end, this.doc.mentions[index]!.end + 14);
    const before = this.doc.text.slice(
      Math.max(0, this.doc.mentions[index]!.start - 1),
      this.doc.mentions[index]!.start,
    );
    if (before === '(' && /^\) ?[-–—]/.test(after) && kind !== 'PERSON') return this.cast.outletCalled(text);
    const agency = /^ (?:news )?agency\b|^ newspaper\b/i.test(after);
    const table = kind === 'PERSON' && text.includes(' ') ? null : outletNamed(text);
    if (table && (kind !== 'LOCATION' || text.length < 5)) return this.cast.outletCalled(table);
    if (described || agency || (kind !== 'PERSON' && kind !== 'LOCATION' && soundsLikeOutlet(text)))
      return this.cast.outletCalled(text);
    return null;
  }

  private person(index: number, text: string): Referent {
    const relative = (this.appositions.nominalsOf.get(index) ?? []).some(each => kinNouns.has(this.nominal(each).head));
    const found =
      relative && !text.includes(' ')
        ? this.cast.keep(`kin:${fold(text)}`, 'PERSON', {})
        : final(this.persons.find(text)!);
    if (!this.cast.has(found)) this.introduce(index, text, found);
    found.gender ??= this.titleGender(index);
    return found;
  }

  /** A person named for the first time: perhaps the unnamed holder of an office spoken of just before. */
  private introduce(index: number, text: string, person: Referent): void {
    this.cast.add(person);
    const awaited = this.awaited && final(this.awaited);
    const speaks = [index, ...(this.appositions.nominalsOf.get(index) ?? [])].some(each => this.map.isSource(each));
    if (!awaited?.unnamed || !text.includes(' ') || !speaks) return;
    const described = (this.appositions.nominalsOf.get(index) ?? []).map(each => this.nominal(each));
    const near = this.paragraphOf(index) - awaited.paragraph <= nearParagraphs;
    const sameGender = !person.gender || !awaited.gender || person.gender === awaited.gender;
    const fits = described.every(
      nominal =>
        awaited.nouns.has(officeOf(nominal.head)) &&
        nominal.premodifiers.length === 0 &&
        nominal.complement === null &&
        nominal.possessor === null,
    );
    const alone = described.length > 0 || !this.othersSpokeSince(awaited);
    if (!near || !sameGender || !fits || !alone) return;
    absorb(person, awaited);
    this.awaited = null;
  }

  private othersSpokeSince(awaited: Referent): boolean {
    return this.sights
      .slice(this.awaitedSince)
      .some(({ source, referent }) => source && final(referent) !== awaited && final(referent).kind !== 'OUTLET');
  }

  private titleGender(index: number): Referent['gender'] {
    const word = this.doc.words[wordAfter(this.doc.words, this.doc.mentions[index]!.start) - 1];
    const before = word?.text === '.' ? this.doc.words[wordAfter(this.doc.words, word.start) - 1] : word;
    return (before && titles.get(before.text.toLowerCase())) ?? null;
  }

  private organization(text: string, index: number): Referent {
    const state = readBody(text);
    if (state) return this.stateBody(state, this.possessorCountry(index));
    const bloc = blocs.get(text.toLowerCase());
    if (bloc) return this.cast.bloc(bloc);
    const name = internationalName(text) ?? text.replace(/^the /i, '');
    const members = (this.appositions.nominalsOf.get(index) ?? []).some(each => this.nominal(each).plural);
    const referent = this.cast.keep(`organization:${fold(name)}`, members ? 'GROUP' : 'ORGANIZATION', {
      canonical: name,
    });
    const words = fold(name).split(' ');
    const last = words.at(-1)!;
    if (words.length > 1) this.cast.callNoun(referent, last);
    return referent;
  }

  private stateBody(
    state: { readonly pattern: string; readonly country: string | null },
    near: string | null,
  ): Referent {
    const code = state.country ?? near ?? this.country;
    return code
      ? this.cast.body(bodyName(state, code), code)
      : this.cast.body(state.pattern.replace(/ of \*$/, ''), null);
  }

  /** The country whose adjective or possessive stands right before a name: "China's Foreign Ministry". */
  private possessorCountry(index: number): string | null {
    const { start } = this.doc.mentions[index]!;
    const before =
      /(\S+(?: \p{Lu}\S+)?) (?:the )?$/u.exec(this.doc.text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
    for (const part of [before, before.split(' ').at(-1)!]) {
      const plain = part.replace(/[’']s?$/, '');
      const code = countryAdjectives.get(plain) ?? countryNames.get(plain);
      if (code) return code;
    }
    return null;
  }

  /** "Kairys, who heads X", "Krumina, for Y", "Tamm of Z": what follows a person's name and tells for whom they speak. */
  private readClause(index: number, referent: Referent): void {
    if (referent.kind !== 'PERSON') return;
    const { end } = this.doc.mentions[index]!;
    const rest = this.doc.text.slice(end, end + 60);
    for (const { pattern, role } of clauses) {
      const match = pattern.exec(rest);
      if (!match) continue;
      const party = this.partyAt(end + match[0].length);
      if (!party || party.kind === 'PLACE' || party.kind === 'PERSON') continue;
      referent.speaksFor.set(party, role);
      if (role !== 'representative') referent.roles.add(role);
      referent.country ??= party.country;
      return;
    }
  }

  private partyAt(offset: number): Referent | null {
    const index = this.map.startingAt(offset);
    return index === null ? null : this.resolve(index).referent;
  }

  // Descriptions

  private resolveNominal(index: number): Resolved {
    const nominal = this.nominal(index);
    const name = this.appositions.nameOf.get(index);
    if (name !== undefined) {
      const { referent } = this.resolve(name);
      if (referent) return { referent, reading: null };
    }
    const referent = this.nominalReferent(index, nominal);
    return { referent: referent && final(referent), reading: null };
  }

  private nominalReferent(index: number, nominal: Nominal): Referent | null {
    const bloc = blocs.get(nameOfNominal(nominal).toLowerCase());
    if (bloc) return this.cast.bloc(bloc);
    const known = this.ownVoice(nominal) ?? this.calledBefore(nominal) ?? this.stateNominal(index, nominal);
    if (known) return known;
    if (nominal.kind === 'GROUP' || nominal.plural) return this.group(nominal);
    return nominal.kind === 'PERSON' ? this.office(index, nominal) : this.institution(index, nominal);
  }

  /** "The Tass news agency", "the NATO alliance": a name and what it is. */
  private calledBefore({ premodifiers, modifiers, noun, plural, indefinite, possessor }: Nominal): Referent | null {
    const [name, another] = premodifiers;
    if (name === undefined || another !== undefined || plural || indefinite || possessor !== null || !labels.has(noun))
      return null;
    if (modifiers.some(word => !/^(?:news|military|television|radio|state)$/i.test(word))) return null;
    const { referent } = this.resolve(name);
    return referent && /^(?:ORGANIZATION|OUTLET|GROUP)$/.test(referent.kind) ? final(referent) : null;
  }

  /** "This newspaper", "this station", and a nobody's "anyone". */
  private ownVoice(nominal: Nominal): Referent | null {
    if (nominal.kind !== 'OUTLET' || nominal.opener !== 'this') return null;
    if (!this.outlet) return null;
    return this.outlet;
  }

  /** Governments and bodies of a state, told by country and noun: "Latvian government", "Ukraine's army", "the foreign ministry". */
  private stateNominal(index: number, nominal: Nominal): Referent | null {
    const country = this.nominalCountry(nominal);
    if (
      /^(?:government|side|regime|administration)$/.test(nominal.noun) &&
      (country || (nominal.head === 'government' && nominal.modifiers.length === 0 && nominal.definite))
    )
      return country || this.country ? this.named(this.cast.government((country ?? this.country)!), nominal) : null;
    const embassy = this.embassy(nominal, country);
    if (embassy) return this.named(embassy, nominal);
    if (nominal.premodifiers.some(each => !this.isCountry(each))) return null;
    const words = [...nominal.modifiers.slice(-2), nominal.noun];
    const complement =
      nominal.preposition === 'of'
        ? this.doc.text.slice(this.doc.mentions[index]!.start, this.doc.mentions[index]!.end).replace(/^the /i, '')
        : '';
    const state =
      readBody(complement) ??
      readBody(words.join(' ')) ??
      (words.length > 2 ? readBody(words.slice(1).join(' ')) : null);
    if (!state || (!country && !state.country && (nominal.indefinite || localBody.test(nominal.noun)))) return null;
    if (
      !country &&
      !state.country &&
      /^(?:police|army|military|navy|parliament)$/.test(nominal.noun) &&
      nominal.possessor !== null
    )
      return null;
    return this.named(this.stateBody(state, country), nominal);
  }

  private isCountry(index: number): boolean {
    const text = this.text(index);
    return countryAdjectives.has(text) || countryNames.has(text);
  }

  private named(referent: Referent, nominal: Nominal): Referent {
    const plain = nameOfNominal(nominal);
    if (referent.unnamed || /\p{Lu}/u.test(plain)) callBy(referent, plain);
    return referent;
  }

  private embassy(nominal: Nominal, country: string | null): Referent | null {
    if (!/^(?:embassy|consulate|mission)$/.test(nominal.noun) || !country || nominal.indefinite) return null;
    const host = nominal.complement === null ? null : this.resolve(nominal.complement).referent;
    const where =
      host &&
      (host.country && countryNames.get(this.text(nominal.complement!))
        ? (countryByCode.get(host.country)?.name ?? host.canonical)
        : host.canonical);
    const kind = nominal.noun[0]!.toUpperCase() + nominal.noun.slice(1);
    const home = countryByCode.get(country)!.name;
    return this.cast.body(where ? `${kind} of ${home} in ${where}` : `${kind} of ${home}`, country);
  }

  /** The country that a description names as possessor or quality, or by "of". */
  private nominalCountry({ possessor, premodifiers, complement, preposition }: Nominal): string | null {
    const tied = [
      ...(possessor === null ? [] : [possessor]),
      ...premodifiers,
      ...(complement !== null && preposition === 'of' ? [complement] : []),
    ];
    for (const each of tied) {
      const text = this.text(each).replace(/^the /i, '');
      const code = countryAdjectives.get(text) ?? countryNames.get(text) ?? seats.get(text)?.country;
      if (code) return code;
    }
    return possessor !== null && this.doc.mentions[possessor]!.kind === 'PRONOUN' ? this.governed(possessor) : null;
  }

  private governed(pronoun: number): string | null {
    const { referent } = this.resolve(pronoun);
    return referent?.kind === 'GOVERNMENT' ? referent.country : null;
  }

  /** For whom the holder of an office speaks, as its description tells. */
  private ownerOf(nominal: Nominal): Referent | null {
    const state = readBody(nominal.modifiers.slice(-2).join(' ')) ?? readBody(nominal.modifiers.slice(-1).join(' '));
    const country = this.nominalCountry(nominal);
    const local =
      localBody.test(nominal.modifiers.at(-1) ?? '') || nominal.premodifiers.some(each => !this.isCountry(each));
    if (state && (country || state.country || (this.country && !local))) return this.stateBody(state, country);
    if (nominal.complement !== null && /^(?:for|of|at|with)$/.test(nominal.preposition ?? '')) {
      const party = this.speakingParty(nominal.complement);
      if (party) return party;
    }
    const possessor = nominal.possessor ?? (nominal.opener === 'whose' ? this.mentionBefore(nominal.start) : null);
    if (possessor !== null) {
      const party = this.speakingParty(possessor);
      if (party) return party;
    }
    for (const each of nominal.premodifiers.toReversed()) {
      const text = this.text(each);
      const code = countryAdjectives.get(text) ?? countryNames.get(text);
      const party = code
        ? stateNouns.has(nominal.head)
          ? this.cast.government(code)
          : null
        : this.speakingParty(each);
      if (party) return party;
    }
    const noun = nominal.modifiers.at(-1)?.toLowerCase();
    return noun && businessNouns.has(noun) ? this.cast.lastCalled(noun) : null;
  }

  /** What ", whose" points back at: the mention that ends before the comma. */
  private mentionBefore(offset: number): number | null {
    return this.map.endingAt(offset - (this.doc.text.slice(offset - 2, offset) === ', ' ? 2 : 1), 0);
  }

  /** The name inside an apposition ("Latvian airline Amberjet") is its description's referent already. */
  private speakingParty(index: number): Referent | null {
    const { referent } = this.resolve(index);
    const code = countryNames.get(this.text(index).replace(/^the /i, '')) ?? countryCapitals.get(this.text(index));
    if (code && referent?.kind === 'PLACE') return this.cast.government(code);
    return referent && referent.kind !== 'PLACE' ? final(referent) : null;
  }

  /** Adds to a person or body what a description beside its name tells. */
  private describe(referent: Referent, nominal: Nominal): void {
    const country = this.nominalCountry(nominal);
    if (referent.kind !== 'PERSON') {
      this.cast.callNoun(referent, nominal.head);
      referent.country ??= country;
      if (nominal.plural && referent.kind === 'ORGANIZATION') referent.kind = 'GROUP';
      return;
    }
    referent.roles.add(roleText(nominal));
    referent.gender ??= genderOfRole.get(nominal.head) ?? null;
    this.cast.callNoun(referent, officeOf(nominal.head));
    const owner = this.ownerOf(nominal);
    if (owner && owner !== referent && commits(nominal) && !kinNouns.has(nominal.head) && owner.kind !== 'PERSON')
      referent.speaksFor.set(owner, shortRole(nominal));
    else if (owner?.kind === 'PERSON' && commits(nominal) && !kinNouns.has(nominal.head))
      this.inherit(referent, owner, nominal);
    referent.country ??= country ?? owner?.country ?? null;
  }

  /** "Krumina, his spokeswoman": a leader's spokeswoman speaks for what he leads. */
  private inherit(referent: Referent, leader: Referent, nominal: Nominal): void {
    for (const party of leader.speaksFor.keys()) referent.speaksFor.set(party, shortRole(nominal));
  }

  /** Collectives: one group for each description and country. */
  private group(nominal: Nominal): Referent {
    const plain = nameOfNominal(nominal);
    if (nominal.definite && nominal.premodifiers.length === 0 && nominal.complement === null) {
      const before = this.cast.called(`${nominal.head}*`).at(-1);
      if (before) return this.named(final(before), nominal);
    }
    const referent = this.cast.keep(`group:${groupKey(plain)}`, 'GROUP', {
      canonical: plain,
      unnamed: true,
      country: this.nominalCountry(nominal),
    });
    if (referent.kind === 'GROUP') {
      const owner = this.groupOwner(nominal);
      if (owner && owner !== referent) referent.partOf ??= owner;
    }
    this.cast.callNoun(referent, `${nominal.head}*`);
    return this.named(referent, nominal);
  }

  private groupOwner(nominal: Nominal): Referent | null {
    const country = this.nominalCountry(nominal);
    if (country)
      return stateNouns.has(nominal.head) || /^(?:force|troop|soldier)$/.test(nominal.head)
        ? this.cast.government(country)
        : null;
    const owner = /^(?:official|employee|worker|lawyer|staff)$/.test(nominal.head) ? this.ownerOf(nominal) : null;
    return owner && (owner.kind === 'ORGANIZATION' || owner.kind === 'GOVERNMENT') ? owner : null;
  }

  /** A person told by office or occupation alone. */
  private office(index: number, nominal: Nominal): Referent | null {
    const country = this.nominalCountry(nominal);
    if (facelessNouns.has(nominal.head) && nominal.indefinite && (country || nominal.premodifiers.length > 0))
      return this.faceless(nominal, country);
    const owner = this.ownerOf(nominal);
    const before = this.holderBefore(index, nominal, owner, country);
    if (before) {
      if (before.unnamed && singleOffices.has(officeOf(nominal.head))) this.expect(before);
      if (before.unnamed) callBy(before, nameOfNominal(nominal));
      if (owner && commits(nominal) && owner.kind !== 'PERSON' && owner !== before && !before.speaksFor.has(owner))
        before.speaksFor.set(owner, shortRole(nominal));
      return before;
    }
    return this.unnamedPerson(nominal, owner, country);
  }

  private faceless(nominal: Nominal, country: string | null): Referent {
    const plain = nameOfNominal(nominal);
    const many = `${plain.replace(new RegExp(`${nominal.noun}$`), '')}${nominal.noun}s`.replace(/^senior /i, '');
    const referent = this.cast.keep(`group:${groupKey(many)}`, 'GROUP', { canonical: many, unnamed: true, country });
    if (country && stateNouns.has(nominal.head)) referent.partOf ??= this.cast.government(country);
    this.cast.callNoun(referent, `${nominal.head}*`);
    return this.named(referent, nominal);
  }

  private holderBefore(
    index: number,
    nominal: Nominal,
    owner: Referent | null,
    country: string | null,
  ): Referent | null {
    const office = officeOf(nominal.head);
    const gender = genderOfRole.get(nominal.head) ?? null;
    const paragraph = this.paragraphOf(index);
    const fits = (each: Referent): boolean =>
      each.kind === 'PERSON' &&
      (!gender || !each.gender || gender === each.gender) &&
      (!owner ||
        each.speaksFor.size === 0 ||
        each.speaksFor.has(owner) ||
        [...each.speaksFor.keys()].some(party => party.partOf === owner || owner.partOf === party)) &&
      (!country || !each.country || country === each.country) &&
      this.agrees(each, nominal, owner);
    const holders = this.cast.called(office).map(final).filter(fits);
    const last = holders.reduce<Referent | null>(
      (best, each) => (!best || each.paragraph >= best.paragraph ? each : best),
      null,
    );
    const sameOwner = last && owner && last.speaksFor.has(owner);
    if (
      last &&
      (sameOwner
        ? spokesNouns.has(nominal.head) || !nominal.indefinite
        : !nominal.indefinite && this.isBackward(nominal))
    )
      return last;
    if (nominal.head === 'official' && nominal.definite)
      return this.lastPerson(
        paragraph,
        each =>
          each.nouns.size > 0 &&
          [...each.nouns].some(noun => stateNouns.has(noun)) &&
          (!country || each.country === country),
      );
    if (isRenaming(nominal))
      return this.onlySpeaker(
        paragraph,
        each => !each.unnamed && each.roles.size === 0 && (!gender || !each.gender || each.gender === gender),
      );
    if (
      /^(?:man|woman)$/.test(nominal.head) &&
      nominal.definite &&
      nominal.modifiers.length === 0 &&
      nominal.preposition === null
    )
      return this.lastPerson(paragraph, each => each.gender === gender);
    return null;
  }

  /** A name in the description ("the Ohio governor") must have been part of what is known of the holder. */
  private agrees(holder: Referent, nominal: Nominal, owner: Referent | null): boolean {
    if (owner && holder.speaksFor.has(owner)) return true;
    const known = fold([...holder.roles, ...holder.names.keys()].join(' '));
    return nominal.premodifiers.every(each => this.isCountry(each) || known.includes(fold(this.text(each))));
  }

  /** "The spokesman", "Mr X's lawyer": definite, or bare in a headline. */
  private isBackward(nominal: Nominal): boolean {
    return nominal.definite && (nominal.complement === null || /^(?:for|of|at|with)$/.test(nominal.preposition ?? ''));
  }

  private lastPerson(paragraph: number, fits: (referent: Referent) => boolean): Referent | null {
    for (const sight of this.sights.slice(-40).toReversed()) {
      const referent = final(sight.referent);
      if (sight.paragraph < paragraph - nearParagraphs) return null;
      if (referent.kind === 'PERSON' && !sight.nested && fits(referent)) return referent;
    }
    return null;
  }

  /** Who alone has been speaking in this paragraph and the one before. */
  private onlySpeaker(paragraph: number, fits: (referent: Referent) => boolean): Referent | null {
    const persons = this.sights
      .slice(-40)
      .filter(sight => sight.paragraph >= paragraph - 1 && !sight.nested)
      .map(sight => ({ referent: final(sight.referent), source: sight.source }))
      .filter(({ referent }) => referent.kind === 'PERSON');
    const [first] = persons;
    const alone =
      first && persons.every(({ referent }) => referent === first.referent) && persons.some(({ source }) => source);
    return alone && fits(first.referent) ? first.referent : null;
  }

  private unnamedPerson(nominal: Nominal, owner: Referent | null, country: string | null): Referent {
    const referent = this.cast.add(
      newReferent('PERSON', {
        unnamed: true,
        country: country ?? owner?.country ?? null,
        gender: genderOfRole.get(nominal.head) ?? null,
      }),
    );
    referent.canonical = this.officeName(nominal, owner);
    referent.roles.add(roleText(nominal));
    this.cast.callNoun(referent, officeOf(nominal.head));
    if (owner && commits(nominal) && owner.kind !== 'PERSON') referent.speaksFor.set(owner, shortRole(nominal));
    else if (owner?.kind === 'PERSON' && commits(nominal)) this.inherit(referent, owner, nominal);
    callBy(referent, referent.canonical);
    if (singleOffices.has(nominal.head) || singleOffices.has(officeOf(nominal.head))) this.expect(referent);
    return referent;
  }

  private expect(referent: Referent): void {
    this.awaited = referent;
    this.awaitedSince = this.sights.length;
  }

  /** "Kremlin spokesperson"; "its spokeswoman" goes by what "its" stands for. */
  private officeName(nominal: Nominal, owner: Referent | null): string {
    const pronoun = nominal.possessor !== null && this.doc.mentions[nominal.possessor]!.kind === 'PRONOUN';
    const plain = nameOfNominal(nominal);
    const holder = owner && pronoun ? (owner.canonical ?? [...owner.names.keys()][0] ?? null) : null;
    return holder ? `${holder} ${plain}` : plain;
  }

  /** An organisation or outlet told by what it is. */
  private institution(index: number, nominal: Nominal): Referent | null {
    const country = this.nominalCountry(nominal);
    const alone = nominal.premodifiers.length === 0 && nominal.complement === null && nominal.possessor === null;
    if (nominal.definite && alone) {
      const before = this.lastOf(nominal) ?? this.mainBusiness(nominal) ?? this.lastOutlet(index, nominal);
      if (before) return this.named(before, nominal);
    }
    const plain = nameOfNominal(nominal);
    const whole = this.wholeDescription(nominal, plain);
    const kind = nominal.kind === 'OUTLET' ? 'OUTLET' : 'ORGANIZATION';
    const proper =
      country !== null ||
      nominal.premodifiers.length > 0 ||
      (nominal.possessor !== null && this.doc.mentions[nominal.possessor]!.kind === 'NAME');
    const known = { canonical: whole, country, unnamed: !proper || nominal.indefinite };
    const referent = nominal.indefinite
      ? this.cast.add(newReferent(kind, known))
      : this.cast.keep(`description:${fold(whole)}`, kind, known);
    if (country && stateBodyNouns.has(nominal.head)) referent.partOf ??= this.cast.government(country);
    this.cast.callNoun(referent, nominal.head);
    callBy(referent, plain);
    referent.paragraph = this.paragraphOf(index);
    return referent;
  }

  /** "The newspaper" is the outlet named last. */
  private lastOutlet(index: number, nominal: Nominal): Referent | null {
    if (nominal.kind !== 'OUTLET' || nominal.modifiers.length > 0) return null;
    const from = this.paragraphOf(index) - nearParagraphs;
    const sight = this.sights
      .slice(-40)
      .findLast(each => each.paragraph >= from && final(each.referent).kind === 'OUTLET');
    return sight ? final(sight.referent) : null;
  }

  private wholeDescription(nominal: Nominal, plain: string): string {
    const pronoun = nominal.possessor !== null && this.doc.mentions[nominal.possessor]!.kind === 'PRONOUN';
    const owner = pronoun ? this.resolve(nominal.possessor!).referent : null;
    const holder = owner && (owner.canonical ?? [...owner.names.keys()][0]);
    return holder ? `${holder} ${plain}` : plain;
  }

  /** The last one called so: by its noun, its name's last word, or its description's words. */
  private lastOf(nominal: Nominal): Referent | null {
    const list = this.cast
      .called(nominal.head)
      .map(final)
      .filter(each => each.kind !== 'PERSON' && each.kind !== 'PLACE');
    const words = nominal.modifiers.map(word => word.toLowerCase());
    const matching = list.filter(each =>
      [...each.names.keys(), each.canonical ?? ''].some(name => words.every(word => fold(name).includes(fold(word)))),
    );
    return (
      (matching.at(-1) ?? null) && matching.reduce((best, each) => (each.paragraph >= best.paragraph ? each : best))
    );
  }

  /** "The company" is the last business named; "the airline", never called so before, the one business that the article keeps naming. */
  private mainBusiness(nominal: Nominal): Referent | null {
    if (!businessNouns.has(nominal.head) || nominal.modifiers.length > 0 || nominal.opener !== 'the') return null;
    const alike = [...businessNouns]
      .filter(noun => sameTrade(noun, nominal.head))
      .flatMap(noun => this.cast.lastCalled(noun) ?? []);
    const businesses = alike.filter(each => each.kind === 'ORGANIZATION');
    if (businesses.length > 0)
      return businesses.reduce((best, each) => (each.paragraph > best.paragraph ? each : best));
    const [first, second] = this.cast.all
      .filter(
        each => each.same === null && each.kind === 'ORGANIZATION' && !each.unnamed && !each.country && !each.partOf,
      )
      .sort((a, b) => b.count - a.count);
    if (!first || first.count < 2 || first.count === second?.count || first.nouns.size > 0) return null;
    this.cast.callNoun(first, nominal.head);
    return first;
  }

  // Pronouns

  private resolvePronoun(index: number): Resolved {
    const { start, end } = this.doc.mentions[index]!;
    const kind = pronounClass(this.doc.text.slice(start, end).toLowerCase());
    const quoted = this.map.isQuoted(index);
    if (kind === 'WE') return { referent: quoted ? null : this.outlet, reading: null };
    if (!kind) return nobody;
    const source = this.map.isSource(index);
    const referent = likeliest(this.sights, {
      fits: each => fitsPronoun(each, kind, source),
      sentence: this.sentenceOf(index),
      paragraph: this.paragraphOf(index),
      quoted,
      reach: kind === 'IT' && !source ? 0 : nearParagraphs,
    });
    if (referent?.kind === 'PERSON' && kind !== 'THEY') referent.gender ??= kind === 'HE' ? 'MALE' : 'FEMALE';
    return { referent, reading: null };
  }
}

const clauses: readonly { readonly pattern: RegExp; readonly role: string }[] = [
  { pattern: /^,? who (?:also |now )?(?:heads?|headed|runs?|leads?|led) /, role: 'head' },
  { pattern: /^,? who (?:also )?chairs? /, role: 'chairman' },
  { pattern: /^,? who (?:co-)?founded /, role: 'founder' },
  { pattern: /^,? who (?:also )?(?:represents?|speaks? for) /, role: 'spokesperson' },
  { pattern: /^,? (?:speaking )?(?:for|on behalf of) /, role: 'spokesperson' },
  { pattern: /^,? of /, role: 'representative' },
];

/** Bodies that every town has: without a country's name they are not the state's. */
const localBody = /^(?:police|court|parliament|commission|treasury)$/i;

/** Groups are one by description: number and rank do not part them, countries do. */
const groupKey = (name: string): string => fold(name).replace(/^(?:senior|top) /, '');

const knownPlace = (text: string): boolean =>
  seats.has(text) || countryNames.has(text) || countryCapitals.has(text) || countryAdjectives.has(text);

/** Datelines shout: "RIGA" is Riga. */
function titleCase(text: string, ...tables: readonly ReadonlyMap<string, string>[]): string | undefined {
  if (text !== text.toUpperCase() || text.length < 4) return undefined;
  const calm = text.toLowerCase().replace(/(?:^|[\s-])\p{Ll}/gu, letter => letter.toUpperCase());
  return tables.map(table => table.get(calm)).find(Boolean);
}
