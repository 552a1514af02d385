import { openEmbedded } from '../../src/graph/embedded.ts';
import { storeOf } from '../../src/graph/store-of.ts';
import { aReading } from '../support/a-reading.ts';
import { imageNumbered } from '../support/image-numbered.ts';

// Keeps three readings at a time and an image after them, from the given number on, and says so each time, until it is killed.
const [folder, first] = process.argv.slice(2);
const store = storeOf(await openEmbedded(folder!));
await store.prepare();
console.log('ready');
for (let number = Number(first); ; number += 3) {
  await store.keep([number, number + 1, number + 2].map(one => aReading(one)));
  console.log(`kept ${number}`);
  await store.replaceImage(imageNumbered(number), String(number));
  console.log(`drawn ${number}`);
}
