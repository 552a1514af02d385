import { useState } from 'react';
import { setTheme, type Theme, theme, themes } from '../theme.ts';

const signs: Readonly<Record<Theme, string>> = { system: '◐', light: '☀', dark: '☾' };

/** Goes round between the light of the system, light and dark. */
export function ThemeSwitch() {
  const [shown, setShown] = useState(theme);
  const turn = () => {
    const next = themes[(themes.indexOf(shown) + 1) % themes.length]!;
    setTheme(next);
    setShown(next);
  };
  return (
    <button
      type="button"
      className="quiet theme-switch"
      onClick={turn}
      aria-label={`Theme: ${shown}`}
      title={`Theme: ${shown}`}
    >
      <span aria-hidden="true">{signs[shown]}</span>
    </button>
  );
}
