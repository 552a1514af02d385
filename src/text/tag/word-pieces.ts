import { Tokenizer } from '@huggingface/tokenizers';

const unknownPiece = 100;
/** What follows in a longer word tells the encoder nothing, and a word must fit into a window. */
const most = { letters: 200, pieces: 64, remembered: 100_000 } as const;

/** The word pieces of words and sentences, as numbers. */
export interface WordPieces {
  /** Never empty. */
  ofWord(word: string): readonly number[];
  /** With the marks that open and close a sentence. */
  ofSentence(sentence: string): readonly number[];
}

export function openWordPieces(tokenizer: object, configuration: object): WordPieces {
  const wordPiece = new Tokenizer(tokenizer, configuration);
  const known = new Map<string, readonly number[]>();
  const cut = (word: string): readonly number[] => {
    const ids = wordPiece.encode(word.slice(0, most.letters), { add_special_tokens: false }).ids.slice(0, most.pieces);
    return ids.length > 0 ? ids : [unknownPiece];
  };
  return {
    ofWord: word => {
      const before = known.get(word);
      if (before) return before;
      if (known.size >= most.remembered) known.clear();
      const pieces = cut(word);
      known.set(word, pieces);
      return pieces;
    },
    ofSentence: sentence => wordPiece.encode(sentence).ids,
  };
}
