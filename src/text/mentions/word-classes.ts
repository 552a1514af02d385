const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const indefiniteArticles = list('a an another one');
export const definiteArticles = list('the this these those');
export const possessivePronouns = list('his her their its our my your whose');
export const quantifiers = list(
  `some several many most few all both other two three four five six seven eight nine ten eleven twelve dozens hundreds thousands neither either no each every any numerous
  various certain multiple`,
);

/** Words that open a noun phrase. */
export const openers = new Set([...indefiniteArticles, ...definiteArticles, ...possessivePronouns, ...quantifiers]);

/** Words that no noun phrase runs over to the left of its head. */
export const breakers = list(
  `of for in at from with by to on into onto over under about against after before during since until between among through across near around within without behind beyond
  as than like per via according and or but nor so yet if when while whether because although though that which who whom what where why how there here
  is are was were be been being am has have had do does did will would shall should can could may might must said says say told tells tell asked asks
  denied denies deny claimed claims claim added adds not never n't also then just only even still already he she they it we i you him them us me
  cited quoted called accused warned urged rejected dismissed confirmed reported reports announced wrote writes believes believe thinks think`,
);

/** Prepositions that tie a description to what it belongs to. */
export const complementPrepositions = list('for of at from with in on to near');

/** Words that may stand between a subject and its verb. */
export const auxiliaries = list(
  `has have had is are was were also later then never not n't did does do will would could can may might must still repeatedly publicly flatly again now initially previously reportedly
  neither earlier further`,
);

/** What stands for the country spoken of. */
export const isCountryNoun = (word: string): boolean => /^(?:country|nation|republic|kingdom)$/i.test(word);

export const relatives = list('who which that whose whom');

const pronouns: Readonly<Record<string, 'HE' | 'SHE' | 'THEY' | 'IT' | 'WE'>> = {
  he: 'HE',
  him: 'HE',
  his: 'HE',
  himself: 'HE',
  she: 'SHE',
  her: 'SHE',
  herself: 'SHE',
  they: 'THEY',
  them: 'THEY',
  their: 'THEY',
  themselves: 'THEY',
  it: 'IT',
  its: 'IT',
  itself: 'IT',
  i: 'WE',
  me: 'WE',
  my: 'WE',
  we: 'WE',
  us: 'WE',
  our: 'WE',
};

/** Whom a pronoun can stand for; null where a word is none. */
export const pronounClass = (word: string): 'HE' | 'SHE' | 'THEY' | 'IT' | 'WE' | null =>
  Object.hasOwn(pronouns, word) ? pronouns[word]! : null;
