import { useKeys } from '../use-keys.ts';
import { verdicts } from './judging-words.ts';

/** Presses the buttons of the pair that has the focus by their keys. */
export function useJudgingKeys(): void {
  const press = (key: string) => () =>
    document.activeElement
      ?.closest('[data-judging]')
      ?.querySelector<HTMLButtonElement>(`button[data-verdict-key="${key}"]`)
      ?.click();
  const keys = [...verdicts.map(([, key]) => key), 'u'];
  useKeys(Object.fromEntries(keys.map(key => [key, press(key)])));
}
