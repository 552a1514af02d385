import {
  agencyOnly,
  bracketed,
  credit,
  furniture,
  inlineHeading,
  labels,
  teaserHeading,
  trailingCredit,
} from '../lexicon/page-furniture.ts';
import type { Block } from './blocks.ts';

const sentenceEnd = /(?:[.!?…]["'”’»)\]]*|[,;:]["”’»]|:)$/;
const sentenceInside = /\p{Ll}{2}[.!?]['"”’]? [(“‘'"]?\p{Lu}/u;
const longestFurniture = 40;
const manyWords = 25;

/** A text as it is compared: lower case, straight quotation marks, no white space twice, no marks at its ends. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .split(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/u, 1)[0]!;

/** Whether most of the longer words bear a capital, as in headlines. */
export function isTitleCased(text: string): boolean {
  const words = text.split(/\s+/).filter(word => /\p{L}{4}/u.test(word));
  const capitals = words.filter(word => /^\P{L}*\p{Lu}/u.test(word)).length;
  return words.length >= 3 && capitals >= words.length * 0.7;
}

export const endsSentence = (text: string): boolean => sentenceEnd.test(text.slice(-12));

/** Whether a block reads like a paragraph: a sentence, or too long for anything else. */
export function isProse({ text, words }: Block): boolean {
  if (words >= manyWords || (words >= 8 && sentenceInside.test(text))) return true;
  if (words < 4 || !endsSentence(text) || !/\p{Ll}/u.test(text)) return isSpoken(text, words);
  return !isTitleCased(text) || words > 14;
}

/** A short line of speech, ended by its marks: “No.” */
const isSpoken = (text: string, words: number): boolean =>
  /^["“'‘]/.test(text) && /[.!?,]["”'’]$/.test(text.slice(-2)) && words >= 1;

/** Whether a paragraph is surely one: two sentences, or a long one. */
export const isSurelyProse = (block: Block): boolean =>
  block.words >= manyWords || (isProse(block) && sentenceInside.test(block.text) && block.words >= 12);

/** Whether a block belongs to the page: a button, a label, a prompt, a credit, a list of links. */
export function isFurniture(block: Block): boolean {
  const { text, words } = block;
  if (words > longestFurniture || text.length > 400) return false;
  if (labels.has(labelOf(text)) || bracketed.test(text) || agencyOnly.test(text)) return true;
  if (isCredit(block) || isMenu(block)) return true;
  const sentence = isProse(block) && words > 6;
  return furniture.some(({ pattern, doubtful }) => !(doubtful && sentence) && pattern.test(text));
}

const labelOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[\s>»›•·*#[\](-]+/, '')
    .slice(0, 60)
    .replace(/(?<![\s>»›:.·…[\])(+-])[\s>»›:.·…[\])(+-]+$/, '');

/** A line that credits a picture, alone or with its caption. */
export const isCredit = ({ text, words }: Block): boolean =>
  words <= 30 &&
  (agencyOnly.test(text) ||
    (credit.test(text) && (words <= 10 || !endsSentence(text) || /^[^:]{0,30}[:/©|]/.test(text))));

/** A caption that bears its credit at the end. */
export const isCreditedCaption = ({ text, words }: Block): boolean =>
  words <= 40 && trailingCredit.test(text.slice(-90));

export const isTeaserHeading = ({ text, words }: Block): boolean => words <= 7 && teaserHeading.test(text);

/** A heading of teasers that stands inside articles as often as below them: "Read more". */
export const isInlineHeading = ({ text, words }: Block): boolean => words <= 7 && inlineHeading.test(text);

const slug = /^(?:[\p{Lu}\d][\p{Lu}\d/.:-]*(?:\s+|$)){3,12}(?:\(\d{1,4} words\))?$/u;

/** The line an agency puts over its reports: "NB0931 4 GEN 0311". */
export const isSlug = ({ text }: Block): boolean =>
  text.length < 80 && slug.test(text) && /(?<!\d)0\d{2,3}(?!\d)|(?<!\d)\d{1,2}([./-])\d{1,2}\1\d{2}(?!\d)/.test(text);

/** Short entries parted by bars, dots or arrows: "About · Feed · Archive". */
export function isMenu({ text }: Block): boolean {
  const entries = text.replace(/\s+/g, ' ').split(/ [|·•›»>/] | ?[|•›»] ?/);
  if (entries.length < 3) return false;
  return entries.every(entry => entry.length <= 30 && !/[.!?]$/.test(entry)) && !/\d{4}/.test(text);
}
