/** Moves the focus to the next or the one before of what a screen calls its rows, so that Enter opens it. */
export function stepRows(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter(row => row.checkVisibility());
  const here = rows.indexOf(document.activeElement as HTMLElement);
  const next = here < 0 ? (step > 0 ? 0 : rows.length - 1) : here + step;
  rows[Math.min(rows.length - 1, Math.max(0, next))]?.focus();
}
