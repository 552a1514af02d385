/** The key with which this tab asks, and whether the server wants one; for servers that ask for keys. */
const keyName = 'gainsay-key';

let isWanted = false;
const listeners = new Set<() => void>();

export const heldKey = (): string | null => sessionStorage.getItem(keyName);

export const keepKey = (key: string): void => sessionStorage.setItem(keyName, key);

/** Whether a question was refused for want of a key. It stays so until the page is loaded with another. */
export const isKeyWanted = (): boolean => isWanted;

export function wantKey(): void {
  isWanted = true;
  for (const listener of listeners) listener();
}

export function onKeyWanted(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
