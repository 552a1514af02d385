import type { PathsQueryVariables } from '../../graphql/operations.ts';

/** How many steps a way may take. */
export const lengths: readonly number[] = [2, 3, 4, 5, 6];
const usualLength = 4;

/** What the address asks for; null in place of an end that is not chosen. */
export interface PathChoice {
  readonly from: string | null;
  readonly to: string | null;
  readonly maxLength: number;
  readonly crossHubs: boolean;
  /** Whether the address asks for longer ways than are looked for. */
  readonly isTooLong: boolean;
}

export function pathChoiceIn(params: URLSearchParams): PathChoice {
  const asked = Number(params.get('maxLength') ?? usualLength);
  const length = Number.isInteger(asked) && asked >= 1 ? asked : usualLength;
  const longest = lengths.at(-1)!;
  return {
    from: params.get('from') || null,
    to: params.get('to') || null,
    maxLength: Math.min(length, longest),
    crossHubs: params.get('crossHubs') === 'true',
    isTooLong: length > longest,
  };
}

/** The question; null where there is none to ask. */
export const pathVariables = ({ from, to, maxLength, crossHubs }: PathChoice): PathsQueryVariables | null =>
  from === null || to === null || from === to ? null : { from, to, maxLength, crossHubs: crossHubs || null };
