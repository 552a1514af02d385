import { expect, test } from 'vitest';
import { decoded } from '../../../web/src/screens/add/decoded.ts';
import { isPassedOver } from '../../../web/src/screens/add/passed-over.ts';

test.each([
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x53, 0xc3, 0xb8]],
  ['UTF-16 with its mark', [0xff, 0xfe, 0x53, 0x00, 0xf8, 0x00]],
  ['Windows-1252', [0x53, 0xf8]],
])('a text in %s is read', (_, bytes) => expect(decoded(new Uint8Array(bytes))).toEqual({ text: 'Sø' }));

test.each([
  ['%PDF-1.7', 'is a PDF, not text'],
  ['PK\u0003\u0004', 'is an archive or an office document, not text'],
  ['a\0b', 'is not text'],
  [' \n', 'is empty'],
])('%j %s', (content, reason) => expect(decoded(new TextEncoder().encode(content))).toEqual({ reason }));

test('pictures of saved pages and hidden files are passed over, articles and strange files are not', () => {
  const names = ['logo.png', 'style.CSS', '.DS_Store', 'a.txt', 'notes.docx', 'README'];
  expect(names.filter(name => !isPassedOver(name))).toEqual(['a.txt', 'notes.docx', 'README']);
});
