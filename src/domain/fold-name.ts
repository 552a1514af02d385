const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** "Đurić" is written "Djuric" where the letter is wanting, "Đặng" is "Dang". */
const slavic = /[Đđ]/u;
const vietnamese = /[\u031B\u0323\u0309\u0302\u0306\u0300]/u;

/** A name in the form that comparison and search use: lower case, no accents, no punctuation, single spaces. */
export const foldName = (text: string): string =>
  (slavic.test(text) && !vietnamese.test(text.normalize('NFD')) ? text.replace(/[Đđ]/gu, 'dj') : text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, letter => letters[letter]!)
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
