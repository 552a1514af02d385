import { type Encoder, openEncoder, type Tagged } from '../../../src/text/tag.ts';

/** The real encoder that answers what it has answered before from memory: many ingests of the same articles cost one. */
export async function openRememberingEncoder(): Promise<Encoder> {
  const encoder = await openEncoder();
  const tagged = new Map<string, Promise<Tagged>>();
  const vectors = new Map<string, Promise<readonly string[]>>();
  return {
    version: encoder.version,
    tag: async doc => ({ ...(await remember(tagged, doc.text, () => encoder.tag(doc))), ...doc }),
    embed: (doc, passages) =>
      remember(vectors, JSON.stringify([doc.title, doc.text, passages]), () => encoder.embed(doc, passages)),
    close: () => encoder.close(),
  };
}

function remember<Value>(known: Map<string, Promise<Value>>, key: string, ask: () => Promise<Value>): Promise<Value> {
  const value = known.get(key) ?? ask();
  known.set(key, value);
  return value;
}
