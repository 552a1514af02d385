import { speechLemma } from '../lexicon/speech.ts';
import { addressBefore, isCivilNoun, isRank } from './address.ts';
import { officeOf } from './offices.ts';
import { lately, type Sight } from './recent.ts';
import { final, type Referent } from './referent.ts';
import type { Scene } from './scene.ts';

/**
 * Whose words somebody named here goes on with: "The baker of the fort said so. “All of it is sold,” Jens Lund told us." Between the one
 * who spoke and the name nothing but a quotation may stand, and what is told of the two must go together.
 */
export function goesOn(index: number, scene: Scene): Referent | null {
  const last = scene.memory.sights.findLast(sight => sight.source);
  if (!last || last.quoted || !isNext(index, last, scene) || !spokeAlone(index, last, scene)) return null;
  const voice = final(last.referent);
  return agrees(index, voice, scene) ? voice : null;
}

/** Whether only a quotation, and at most a verb of speech, parts the name from the sentence of the last voice. */
function isNext(index: number, last: Sight, scene: Scene): boolean {
  const { doc } = scene;
  if (scene.paragraphOf(index) - last.paragraph > 1) return false;
  const { titleStart } = addressBefore(doc.mentions[index]!.start, doc);
  const start = Math.min(titleStart, ...scene.nominalsOf(index).map(nominal => nominal.start));
  const between = doc.text.slice(doc.sentences[last.sentence]!.end, start);
  if (between.length > longestQuotation) return false;
  const words = quotedThen.exec(between)?.[1]?.trim().split(' ');
  return words !== undefined && (words[0] === '' || speechLemma(words.at(-1)!) !== null);
}

/** One quotation, and the word or two that follow its last mark. */
const quotedThen = /^\s*[“"‘'].*[,.?!…][”"’']((?: \p{Ll}+){0,2} ?)$/su;

const longestQuotation = 1000;
/** Whether no second voice could go on as well: none of the same sentence, nor, in another paragraph, of the whole one before. */
function spokeAlone(index: number, last: Sight, scene: Scene): boolean {
  const isNear = scene.paragraphOf(index) === last.paragraph;
  return lately(scene.memory)
    .filter(sight => sight.source && sight.paragraph === last.paragraph)
    .filter(sight => !isNear || sight.sentence === last.sentence)
    .map(sight => final(sight.referent))
    .every(other => other.kind === 'OUTLET' || other === final(last.referent));
}

/** What stands beside the name tells of no other office than the voice has, and no rank of the forces meets a civil office. */
function agrees(index: number, { nouns }: Referent, scene: Scene): boolean {
  const { start, end } = scene.doc.mentions[index]!;
  const beside = scene.nominalsOf(index);
  const isRanked = addressBefore(start, scene.doc).ranked || beside.some(({ head }) => isRank(head));
  if (isRanked && [...nouns].some(isCivilNoun)) return false;
  const isToldMore = trade.test(scene.doc.text.slice(end, end + 16)) && beside.every(each => each.start < start);
  return (
    !isToldMore && beside.every(({ head, kind }) => kind === 'PERSON' && (nouns.has(officeOf(head)) || isRank(head)))
  );
}

/** ", a florist", ", 41, one of the …": a trade that no list knows may stand there. */
const trade = /^, (?:aged )?(?:\d+, )?(?:an?|the|one|its|their|his|her) /;
