/** How the page is lit: as the system says, or as somebody chose. */
export type Theme = 'system' | 'light' | 'dark';

export const themes: readonly Theme[] = ['system', 'light', 'dark'];

const name = 'gainsay-theme';

export const theme = (): Theme => themes.find(one => one === localStorage.getItem(name)) ?? 'system';

export function setTheme(next: Theme): void {
  localStorage.setItem(name, next);
  showTheme();
}

export function showTheme(): void {
  const { dataset } = document.documentElement;
  if (theme() === 'system') delete dataset.theme;
  else dataset.theme = theme();
}
