import { francAll } from 'franc-min';

/** Common words that no neighbouring language spells alike. */
const commonEnglish = new Set(
  `the and to that it for with his has have be are not but they which this been who will their she would her about more
  there when after you by from said were its could than other into only new two`.split(/\s+/),
);
const enoughWords = 15;
const manyWords = 25;
/** English prose has twice this share of them, other languages a third. */
const fewestEnglish = 0.1;
/** In a few words one of them is enough. */
const fewestInFewWords = 0.04;

/** The name of the language a text is written in, where it is surely another than English; null otherwise. */
export function foreignLanguage(text: string): string | null {
  const sample = text.slice(0, 20_000);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (isOtherScript(sample)) return nameOf(guess(sample) ?? 'und');
  if (words.length < enoughWords) return null;
  const share = words.filter(word => commonEnglish.has(word)).length / words.length;
  const fewest = words.length < manyWords ? fewestInFewWords : fewestEnglish;
  const code = share < fewest ? guess(sample) : 'eng';
  return code === null || code === 'eng' ? null : nameOf(code);
}

/** Whether most letters are of another alphabet than the Latin one. */
function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 20 && (text.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters / 2;
}

const guess = (text: string): string | null => {
  const [best] = francAll(text.slice(0, 4000), { minLength: 20 })[0] ?? [];
  return best === undefined || best === 'und' ? null : best;
};

const nameOf = (code: string): string =>
  code === 'und' ? 'another language' : (new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code);
