import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remembering } from '../../src/domain/remembering.ts';

test('what is remembered is what the work gives, and work that was done lately is not done again', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')), fc.integer({ min: 1, max: 4 }), (texts, most) => {
      const done: string[] = [];
      const twice = remembering(text => {
        done.push(text);
        return text + text;
      }, most);
      for (const [at, text] of texts.entries()) {
        const before = done.length;
        expect(twice(text)).toBe(text + text);
        const lately = new Set(texts.slice(0, at).slice(-most));
        if (lately.has(text)) expect(done.length).toBe(before);
      }
    }),
  );
});
