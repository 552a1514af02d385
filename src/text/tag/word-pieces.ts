import { Tokenizer } from '@huggingface/tokenizers';

/** The pieces that open and close whatever the encoder sees at once. */
export const marks = { opening: 101, closing: 102 } as const;
const unknownPiece = 100;
/** What follows in a longer word tells the encoder nothing, and a word must fit into a window. */
const most = { letters: 200, pieces: 64, remembered: 100_000 } as const;

/** The word pieces of words and titles, as numbers. */
export interface WordPieces {
  /** Never empty. */
  ofWord(word: string): readonly number[];
  /** Of a short text, of which only the beginning counts; empty where there is no word in it. */
  ofText(text: string): readonly number[];
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
    ofText: text => wordPiece.encode(text.slice(0, most.letters), { add_special_tokens: false }).ids,
  };
}
