import type { Place } from './graph-types.ts';

/** One thing that was done to the drawing. Steps stand in the address in their order, so that the last can be undone. */
export type Step =
  | { readonly does: 'open' | 'close' | 'free'; readonly id: string }
  | { readonly does: 'pin'; readonly id: string; readonly place: Place };

const mostIds = 20;
const mostSteps = 60;
const names = ['open', 'close', 'free', 'pin'];

/** What the drawing begins with. */
export const startsIn = (params: URLSearchParams): readonly string[] =>
  [...new Set(params.getAll('ids').flatMap(ids => ids.split(',')))].filter(Boolean).slice(0, mostIds);

export const stepsIn = (params: URLSearchParams): readonly Step[] =>
  [...params].flatMap(([name, value]) => stepOf(name, value) ?? []).slice(0, mostSteps);

function stepOf(name: string, value: string): Step | null {
  if (name === 'open' || name === 'close' || name === 'free') return value ? { does: name, id: value } : null;
  if (name !== 'pin') return null;
  const [id, x, y] = value.split('~');
  const place = { x: Number(x), y: Number(y) };
  return id && y !== undefined && Number.isFinite(place.x) && Number.isFinite(place.y)
    ? { does: 'pin', id, place }
    : null;
}

/** The same address with one step more. */
export function withStep(params: URLSearchParams, step: Step): URLSearchParams {
  const next = new URLSearchParams(params);
  const { does, id } = step;
  next.append(does, does === 'pin' ? `${id}~${Math.round(step.place.x)}~${Math.round(step.place.y)}` : id);
  return next;
}

/** The same address without the last step; null where there is none. */
export function withoutLastStep(params: URLSearchParams): URLSearchParams | null {
  const entries = [...params];
  const last = entries.findLastIndex(([name]) => names.includes(name));
  return last < 0 ? null : new URLSearchParams(entries.filter((_, index) => index !== last));
}

/** How many shares of its neighbours each expanded thing shows; what the drawing begins with stays, with none. */
export function sharesOf(starts: readonly string[], steps: readonly Step[]): ReadonlyMap<string, number> {
  const shares = new Map(starts.map(id => [id, 1]));
  for (const { does, id } of steps) {
    if (does === 'open') shares.set(id, (shares.get(id) ?? 0) + 1);
    if (does !== 'close') continue;
    if (starts.includes(id)) shares.set(id, 0);
    else shares.delete(id);
  }
  return shares;
}

/** Where somebody has pinned what. */
export function pinsOf(steps: readonly Step[]): ReadonlyMap<string, Place> {
  const pins = new Map<string, Place>();
  for (const step of steps) {
    if (step.does === 'pin') pins.set(step.id, step.place);
    if (step.does === 'free') pins.delete(step.id);
  }
  return pins;
}
