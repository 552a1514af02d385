import { fitsPronoun } from './pronoun-fit.ts';
import { likeliest } from './recent.ts';
import { meant, nobody, type Resolved } from './resolved.ts';
import { nearParagraphs, type Scene } from './scene.ts';
import { pronounClass } from './word-classes.ts';

/** Whom a pronoun stands for: the likeliest of those brought up lately; outside quotations "we" is the outlet. */
export function linkPronoun(index: number, scene: Scene): Resolved {
  const { map, memory, outlet } = scene;
  const kind = pronounClass(scene.text(index).toLowerCase());
  const quoted = map.isQuoted(index);
  if (kind === 'WE') return meant(quoted ? null : outlet);
  if (!kind) return nobody;
  const source = map.isSource(index);
  const referent = likeliest(memory.sights, {
    fits: each => fitsPronoun(each, kind, source),
    sentence: scene.sentenceOf(index),
    paragraph: scene.paragraphOf(index),
    quoted,
    trailing: source && isTrailing(index, scene),
    reach: kind === 'IT' && !source ? 0 : nearParagraphs,
  });
  if (referent?.kind === 'PERSON' && kind !== 'THEY' && !referent.gender) {
    referent.gender = kind === 'HE' ? 'MALE' : 'FEMALE';
    referent.guessed = true;
  }
  return meant(referent);
}

/** Whether a pronoun and its verb end a sentence behind a comma. */
function isTrailing(index: number, { doc, sentenceOf }: Scene): boolean {
  const { start, end } = doc.mentions[index]!;
  const sentence = doc.sentences[sentenceOf(index)];
  return (
    !!sentence &&
    /,[”’"']? $/.test(doc.text.slice(start - 3, start)) &&
    /^ \p{L}+\W{0,3}$/u.test(doc.text.slice(end, sentence.end))
  );
}
