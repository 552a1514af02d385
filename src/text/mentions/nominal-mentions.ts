import type { Span } from '../../domain/span.ts';
import { organizationNouns } from '../lexicon/bodies.ts';
import { outletNouns } from '../lexicon/bodies-outlets.ts';
import { isCollective, isPlural, singularOf } from '../lexicon/collectives.ts';
import { roleNouns } from '../lexicon/roles.ts';
import { speechLemma } from '../lexicon/speech.ts';
import { shortOffices, titles } from '../lexicon/titles.ts';
import type { Tagged, Word } from '../tag.ts';
import { isWord, spanAt, wordAfter } from '../words-in.ts';
import type { FoundMention } from './found-mention.ts';
import { breakers, complementPrepositions, openers, pronounClass, relatives } from './word-classes.ts';

/** A noun phrase in words: the first, and the one after the last. */
interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** The descriptions of an article: role nouns, collectives and organisations as noun phrases, and whatever else is said to speak. */
export function nominalMentions(doc: Tagged, names: readonly FoundMention[]): readonly FoundMention[] {
  const text = new Text(doc, names);
  const heads = text.headed();
  const speakers = text.speaking(heads);
  const phrases = unique([...heads, ...speakers]).sort((a, b) => a.from - b.from || b.to - a.to);
  const whole = unique(text.withComplements(phrases));
  return whole.map(({ from, to }) => ({
    start: doc.words[from]!.start,
    end: doc.words[to - 1]!.end,
    kind: 'NOMINAL',
    name: null,
  }));
}

const unique = (phrases: readonly Phrase[]): Phrase[] => [
  ...new Map(phrases.map(phrase => [`${phrase.from}:${phrase.to}`, phrase])).values(),
];

const modifiers = new Set(
  `acting airline army assistant associate bank cabinet chief city civil club coastal company council county court crew defence defense deputy district east eastern election
  executive exiled federal finance financial first football foreign former general government health hospital immigration independent industry intelligence interim interior international
  junior justice labor labour lead leading left-wing legal local long-time main managing medical military ministry national naval news north northern opposition outgoing parliamentary party
  police political pro-government presidential press prime principal private public race regional retired right-wing rival ruling rural school security senior south southern space state supreme team
  then-president top tower town trade transport treasury union university unnamed veteran vice village water west western white-collar young youth`.split(
    /\s+/,
  ),
);

const qualities = new Set('official chief executive deputy general head lead youth junior independent'.split(' '));

const farthestOpener = 7;
const longestName = 12;
const auxiliaries = new Set(
  `has have had is are was were also later then never not n't did does do will would could can may might must still repeatedly publicly flatly again now initially previously reportedly
  neither earlier further`.split(/\s+/),
);

/** Finds phrases over the words of one article. */
class Text {
  private readonly words: readonly Word[];
  private readonly lower: readonly string[];
  /** For each word the name it belongs to: the first word, and the one after the last. */
  private readonly nameOf: readonly (Phrase | null)[];
  private readonly doc: Tagged;

  constructor(doc: Tagged, names: readonly FoundMention[]) {
    this.doc = doc;
    this.words = doc.words;
    this.lower = doc.words.map(word => word.text.toLowerCase());
    const nameOf: (Phrase | null)[] = doc.words.map(() => null);
    for (const name of names) {
      const from = wordAfter(doc.words, name.start);
      const to = wordAfter(doc.words, name.end - 1) + 1;
      for (let index = from; index < to; index += 1) nameOf[index] = { from, to };
    }
    this.nameOf = nameOf;
  }

  /** Phrases whose head a word list knows. */
  headed(): readonly Phrase[] {
    const phrases: Phrase[] = [];
    for (let index = 0; index < this.words.length; index += 1) {
      const trade = this.isTrade(index);
      if (!trade && !this.isHead(index)) continue;
      if (this.isHead(index + 1) && !this.startsParagraph(index + 1)) continue;
      if (this.isQuality(index)) continue;
      const from = trade && !this.isHead(index) ? this.opener(index) : this.leftEdge(index);
      if (from !== null) phrases.push({ from, to: index + 1 });
    }
    return phrases;
  }

  /** Trades that no list holds, told by their ending where an article or owner stands before. */
  private isTrade(index: number): boolean {
    const word = this.lower[index]!;
    return /.{3}(?:master|keeper|monger|ologist|ician|woman)$/.test(word) && !this.nameOf[index];
  }

  private isHead(index: number): boolean {
    const word = this.lower[index];
    if (word === undefined || this.nameOf[index] || !/^\p{L}/u.test(word)) return false;
    return isNoun(word) || isNoun(word.slice(word.lastIndexOf('-') + 1));
  }

  /** "Official figures", "general rules": a noun that only qualifies the one after it. */
  private isQuality(index: number): boolean {
    const next = this.lower[index + 1] ?? '';
    if (
      !qualities.has(this.lower[index]!) ||
      !/^\p{Ll}/u.test(this.words[index + 1]?.text ?? '') ||
      this.startsParagraph(index + 1)
    )
      return false;
    return (
      !breakers.has(next) &&
      !auxiliaries.has(next) &&
      !relatives.has(next) &&
      speechLemma(next) === null &&
      !/(?:ed|ing|ly)$/.test(next)
    );
  }

  /** Where the phrase of a head begins; null where the head is no noun here. */
  private leftEdge(head: number): number | null {
    const opened = this.opener(head);
    if (opened !== null) return opened;
    const from = this.modified(head);
    if (from < head) return from;
    return this.standsAlone(head) ? head : null;
  }

  /** The article, pronoun, number or possessor that opens the phrase. */
  private opener(head: number): number | null {
    for (let index = head - 1, steps = 0; index >= 0 && steps < farthestOpener; steps += 1) {
      const word = this.lower[index]!;
      if (this.startsParagraph(index + 1)) return null;
      if (openers.has(word)) return index;
      if (this.isHead(index) && !this.isCompound(index + 1)) return null;
      const name = this.nameOf[index];
      if (name) {
        index = name.from - 1;
        continue;
      }
      if (word === '’s' || word === "'s") {
        const owner = this.nameOf[index - 1];
        if (owner) return this.labelled(owner.from);
      } else if (/^[’']$/.test(word)) {
        if (!this.nameOf[index - 1] && !/s$/.test(this.lower[index - 1] ?? '')) return null;
      } else if (breakers.has(word) || !isWord(this.words[index]!) || pronounClass(word)) return null;
      index -= 1;
    }
    return null;
  }

  /** Whether what follows a noun can be part of the same compound: "cabin crew union", not "the crew joined union". */
  private isCompound(index: number): boolean {
    const word = this.lower[index]!;
    return (
      this.isHead(index) ||
      modifiers.has(word) ||
      !!this.nameOf[index] ||
      /[’']/.test(word) ||
      !/(?:ed|ing)$/.test(word)
    );
  }

  /** A possessor with what describes it: "the candidate Ann Smith's doctor". */
  private labelled(from: number): number {
    const label = from > 0 && this.isHead(from - 1) && !this.startsParagraph(from) ? this.leftEdge(from - 1) : null;
    return label ?? this.withOpener(from);
  }

  private withOpener(from: number): number {
    return from > 0 && openers.has(this.lower[from - 1]!) && !this.startsParagraph(from) ? from - 1 : from;
  }

  /** Modifiers known to be such, directly before a head. */
  private modified(head: number): number {
    let from = head;
    while (from > 0 && !this.startsParagraph(from)) {
      const index = from - 1;
      const name = this.nameOf[index];
      if (name && head - name.from <= longestName) from = name.from;
      else if (!name && this.isCapital(index) && this.isCapital(head) && !this.startsSentence(index)) from = index;
      else if (modifiers.has(this.lower[index]!) || this.isHead(index) || /^\d+$/.test(this.lower[index]!))
        from = index;
      else break;
    }
    return from;
  }

  private isCapital(index: number): boolean {
    return /^\p{Lu}\p{Ll}/u.test(this.words[index]!.text);
  }

  /** A bare head is a noun as a plural that nothing governs, before the name it describes, or after a comma and a name. */
  private standsAlone(head: number): boolean {
    const next = this.nameOf[head + 1];
    if (next && !this.startsParagraph(head + 1)) return true;
    const before = this.lower[head - 1];
    if (before === ',' && this.nameOf[head - 2]) return complementPrepositions.has(this.lower[head + 1] ?? '');
    const free =
      head === 0 ||
      this.startsSentence(head) ||
      /^[,“"‘(:;–—]$/.test(before ?? '') ||
      complementPrepositions.has(before ?? '');
    return (
      isCollective(this.lower[head]!) &&
      (free || before === 'and' || before === 'but' || before === 'by' || before === 'as')
    );
  }

  /** Phrases in the place of a speaker: tagged as sources, or before a verb of speech. */
  speaking(known: readonly Phrase[]): readonly Phrase[] {
    const ends = new Set(known.map(phrase => phrase.to));
    const starts = new Set(known.map(phrase => phrase.from));
    const sources = this.doc.roles
      .filter(role => role.role === 'Source')
      .flatMap(role => this.sourcePhrase(role) ?? [])
      .filter(phrase => !starts.has(phrase.from));
    return [...sources, ...this.subjects(ends)];
  }

  private sourcePhrase(source: Span): Phrase | null {
    let from = wordAfter(this.words, source.start);
    const limit = wordAfter(this.words, source.end - 1) + 1;
    while (from < limit && this.isNoStart(from)) from += 1;
    if (from >= limit || pronounClass(this.lower[from]!) || this.nameOf[from]?.from === from)
      return this.beforeHead(from, limit);
    let to = from;
    while (to < limit && !this.endsPhrase(to, from, limit)) to += 1;
    if (to === from) return null;
    return this.hasNoun(from, to) ? { from, to } : null;
  }

  /** Whether more than an article and a name stands there. */
  private hasNoun(from: number, to: number): boolean {
    for (let index = from; index < to; index += 1)
      if (!openers.has(this.lower[index]!) && !this.nameOf[index] && !/[’']/.test(this.lower[index]!)) return true;
    return false;
  }

  /** "Port Louis harbour master Anand Ramdin", "its pilot": a phrase that begins with a name or pronoun and goes on. */
  private beforeHead(from: number, limit: number): Phrase | null {
    if (from >= limit) return null;
    const possessive = openers.has(this.lower[from]!);
    const first = this.nameOf[from]?.to ?? from + 1;
    const marked = /^[’']s?$/.test(this.lower[first] ?? '');
    let to = marked ? first + 1 : first;
    const begin = to;
    if (begin >= limit || breakers.has(this.lower[begin]!) || relatives.has(this.lower[begin]!)) return null;
    while (to < limit && !this.endsPhrase(to, begin, limit)) to += 1;
    if (to === begin || !this.hasNoun(begin, to) || (!possessive && !marked && !this.isDescription(begin, to)))
      return null;
    return { from, to };
  }

  private isDescription(from: number, to: number): boolean {
    return (
      /^\p{Ll}/u.test(this.words[from]!.text) || isNoun(this.lower[to - 1]!) || shortOffices.has(this.lower[from]!)
    );
  }

  private isNoStart(index: number): boolean {
    const word = this.lower[index]!;
    return !isWord(this.words[index]!) || isTitle(word) || (breakers.has(word) && !pronounClass(word));
  }

  private endsPhrase(index: number, from: number, limit: number): boolean {
    const word = this.lower[index]!;
    const name = this.nameOf[index];
    if (name) return name.from > from && this.isLabelFor(name, from, limit);
    if (index > from && isTitle(word) && /^\p{Lu}/u.test(this.words[index]!.text)) return true;
    if (/^[’']s?$/.test(word)) return false;
    return (
      !isWord(this.words[index]!) ||
      relatives.has(word) ||
      (breakers.has(word) && index > from) ||
      this.startsParagraph(index)
    );
  }

  /** A name right after a lower-case noun is what the phrase describes, unless more of the phrase follows it. */
  private isLabelFor(name: Phrase, from: number, limit: number): boolean {
    const after = name.to < limit ? this.words[name.to]!.text : '';
    const goesOn = /^[’']s?$/.test(after) || (/^\p{Ll}/u.test(after) && !breakers.has(after) && !relatives.has(after));
    return name.from > from && !goesOn && !openers.has(this.lower[name.from - 1]!);
  }

  private subjects(known: ReadonlySet<number>): readonly Phrase[] {
    const phrases: Phrase[] = [];
    for (let index = 1; index < this.words.length; index += 1) {
      if (!isSpeechVerb(this.lower[index]!, this.lower[index - 1]!)) continue;
      let last = index - 1;
      while (last > 0 && (auxiliaries.has(this.lower[last]!) || /ly$|wards$/.test(this.lower[last]!))) last -= 1;
      if (known.has(last + 1) || this.nameOf[last] || !/^\p{Ll}/u.test(this.words[last]!.text)) continue;
      const word = this.lower[last]!;
      if (openers.has(word) || breakers.has(word) || pronounClass(word)) continue;
      const from = this.opener(last);
      if (from !== null && from < last) phrases.push({ from, to: last + 1 });
    }
    return phrases;
  }

  /** Phrases with what follows in "of", "for", "at": a name or another phrase. Inner ones are made whole first. */
  withComplements(phrases: readonly Phrase[]): readonly Phrase[] {
    const endOf = new Map<number, number>();
    const whole: Phrase[] = [];
    for (const phrase of phrases.toReversed()) {
      const to = this.complementEnd(phrase.to, endOf);
      whole.push({ from: phrase.from, to });
      const name = this.nameOf[to];
      endOf.set(phrase.from, Math.max(endOf.get(phrase.from) ?? 0, name && name.from === to ? name.to : to));
    }
    return whole;
  }

  private complementEnd(at: number, endOf: ReadonlyMap<number, number>): number {
    if (!complementPrepositions.has(this.lower[at] ?? '') || this.startsParagraph(at)) return at;
    const inner = endOf.get(at + 1);
    if (inner) return inner;
    const first = openers.has(this.lower[at + 1] ?? '') ? at + 2 : at + 1;
    const name = this.nameOf[first];
    if (!name || name.from !== first) return at;
    return this.complementEnd(name.to, endOf);
  }

  private startsParagraph(index: number): boolean {
    const [word, before] = [this.words[index], this.words[index - 1]];
    return !!word && !!before && this.doc.text.slice(before.end, word.start).includes('\n');
  }

  private startsSentence(index: number): boolean {
    const start = this.words[index]!.start;
    return this.doc.sentences[spanAt(this.doc.sentences, start)]?.start === start;
  }
}

const isTitle = (word: string): boolean => titles.has(word) || shortOffices.has(word.replace(/s$/, ''));

const isNoun = (word: string): boolean =>
  roleNouns.has(word) ||
  organizationNouns.has(word) ||
  outletNouns.has(word) ||
  isCollective(word) ||
  (isPlural(word) && organizationNouns.has(singularOf(word)));

/** A bare form ("request", "claim") is a verb only after a plural. */
const isSpeechVerb = (word: string, before: string): boolean => {
  const lemma = speechLemma(word);
  return lemma !== null && (lemma !== word || isPlural(before));
};
