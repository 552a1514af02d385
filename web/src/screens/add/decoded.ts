/** First bytes by which common files that are no text are known. */
const signatures: readonly (readonly [bytes: string, name: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'an archive or an office document'],
  ['\x1f\x8b', 'an archive'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['GIF8', 'an image'],
];

/** The text of some bytes, by their mark, as UTF-8, as a page declares, or as Windows-1252; else why there is none. */
export function decoded(bytes: Uint8Array): { readonly text: string } | { readonly reason: string } {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
  const signature = signatures.find(([first]) => [...first].every((char, at) => bytes[at] === char.charCodeAt(0)));
  if (signature) return { reason: `is ${signature[1]}, not text` };
  for (const encoding of [...encodingsBefore(bytes), ...encodingsAfter(start)]) {
    const text = decodedAs(bytes, encoding);
    if (text === null || text.includes('\0')) continue;
    return text.trim() === '' ? { reason: 'is empty' } : { text };
  }
  return { reason: 'is not text' };
}

/** What the first two bytes say goes before all else. */
const encodingsBefore = ([first, second]: Uint8Array): readonly string[] => {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  return first === 0xfe && second === 0xff ? ['utf-16be'] : ['utf-8'];
};

const encodingsAfter = (start: string): readonly string[] => {
  const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{3,20})/i.exec(start)?.[1];
  const named = /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{3,20})/i.exec(start)?.[1];
  return [declared, named, 'windows-1252'].filter(name => name !== undefined);
};

function decodedAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
