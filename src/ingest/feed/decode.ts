import type { Result } from './fed.ts';

/** First bytes by which kinds of files that are no text are known. */
const signatures: readonly (readonly [name: string, bytes: string])[] = [
  ['a PDF', '%PDF'],
  ['a ZIP archive or office document', 'PK\x03\x04'],
  ['a gzip archive', '\x1f\x8b'],
  ['a bzip2 archive', 'BZh9'],
  ['an xz archive', '\xfd7zXZ'],
  ['a 7z archive', '7z\xbc\xaf'],
  ['a RAR archive', 'Rar!'],
  ['a zstd archive', '\x28\xb5\x2f\xfd'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a RIFF file', 'RIFF'],
  ['an RTF document', '{\\rtf'],
  ['a program', '\x7fELF'],
  ['an old office document', '\xd0\xcf\x11\xe0'],
  ['an SQLite database', 'SQLite format 3'],
];

/**
 * The text of some bytes, in NFC. The encoding is that of the byte order mark, else UTF-8 where the bytes are valid,
 * else the declared one, else Windows-1252 where what it yields is plausible.
 */
export function decode(bytes: Uint8Array, header: string | null = null): Result<string> {
  if (bytes.length === 0) return { reason: 'is empty' };
  const signature = signatures.find(([, start]) => startsWith(bytes, start));
  if (signature) return { reason: `is ${signature[0]}, not text` };
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(bytes, wide);
  if (isBinary(bytes)) return { reason: 'is binary, not text' };
  const utf8 = decodeAs(bytes, 'utf-8');
  if ('value' in utf8) return utf8;
  const declared = header ?? declaredEncoding(bytes);
  if (declared && !/^utf-?8$/i.test(declared)) {
    const text = decodeAs(bytes, declared);
    if ('value' in text) return text;
  }
  return isPlausible1252(bytes) ? decodeAs(bytes, 'windows-1252') : utf8;
}

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((char, index) => bytes[index] === char.charCodeAt(0));

function decodeAs(bytes: Uint8Array, encoding: string): Result<string> {
  try {
    const raw = /^(?:windows-1252|cp1252|iso-8859-1|latin-?1)$/i.test(encoding)
      ? decode1252(bytes)
      : new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const text = raw.normalize('NFC');
    return text.trim() === '' ? { reason: 'is empty' } : { value: text };
  } catch {
    return { reason: `is not valid ${encoding.toUpperCase()} and no other encoding fits; save it as UTF-8` };
  }
}

/** What Windows-1252 prints from 0x80 to 0x9f. Spelt out because Node decodes these bytes as control characters. */
const printed1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const decode1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, char => printed1252[char.charCodeAt(0) - 0x80]!);

/** UTF-16 by its mark, or by the zero bytes that every other place of a western text holds. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const even = bytes.length % 2 === 0;
  if (bytes[0] === 0xff && bytes[1] === 0xfe && even) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff && even) return 'utf-16be';
  const sample = bytes.subarray(0, 2048);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const most = sample.length / 2;
  if (sample.length < 16) return null;
  if (zeros[1]! > most * 0.4 && zeros[0]! < most * 0.02) return 'utf-16le';
  return zeros[0]! > most * 0.4 && zeros[1]! < most * 0.02 ? 'utf-16be' : null;
}

/** A zero byte, or control characters beyond the odd one. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 32 && (byte < 8 || (byte > 13 && byte !== 27))) controls += 1;
  }
  return controls > 2 + bytes.length / 200;
}

/** The encoding that HTML or XML declares in its first bytes. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{3,20})/i.exec(start)?.[1] ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{3,20})/i.exec(start)?.[1] ??
    null
  );
}

/** What Windows-1252 holds beyond ASCII that western news prints. */
const marks = new Set([...'€…‘’“”•–—™ ¡£¥§©«®°±·»¿¼½¾²³´'].map(char => char.codePointAt(0)!));
const letters = new Set(
  [...'ŠšŽžŒœÀÁÂÃÄÅÆÇÈÉÊËÍÎÑÓÔÖØÚÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüý'].map(char => char.codePointAt(0)!),
);
const isLetter = (code: number | undefined): boolean =>
  code !== undefined && ((code >= 65 && code <= 90) || (code >= 97 && code <= 122));

/** Whether the bytes beyond ASCII are marks, or letters inside words, and seldom two in a row. */
function isPlausible1252(bytes: Uint8Array): boolean {
  const text = decode1252(bytes);
  let high = 0;
  let odd = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) continue;
    high += 1;
    const inWord = isLetter(text.charCodeAt(at - 1)) || isLetter(text.charCodeAt(at + 1));
    if (!marks.has(code) && !(letters.has(code) && inWord)) odd += 1;
  }
  return odd <= high * 0.02 && high <= text.length * 0.15 && !hasUtf8Pairs(bytes);
}

/** Whether some letters are UTF-8 after all: then the rest is broken, not Windows-1252. */
function hasUtf8Pairs(bytes: Uint8Array): boolean {
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const [lead, next] = [bytes[at]!, bytes[at + 1]!];
    if ((lead === 0xc3 || lead === 0xc2 || lead === 0xe2) && next >= 0x80 && next <= 0xbf) return true;
  }
  return false;
}
