import type { ComponentType } from 'react';
import { lazily } from './parts/lazily.tsx';
import { Actor } from './screens/actor/Actor.tsx';
import { Article } from './screens/article/Article.tsx';
import { Disputes } from './screens/disputes/Disputes.tsx';
import { Statement } from './screens/statement/Statement.tsx';

/** What a screen is given: the id in its address; empty where it has none. */
export interface ScreenProps {
  readonly id: string;
}

/** The screens by their addresses. */
const screens: readonly (readonly [path: RegExp, Screen: ComponentType<ScreenProps>])[] = [
  [/^\/$/, Disputes],
  [/^\/statement\/([^/]+)$/, Statement],
  [/^\/article\/([^/]+)$/, Article],
  [/^\/actor\/([^/]+)$/, Actor],
  [/^\/graph$/, lazily(() => import('./screens/graph/Graph.tsx').then(part => part.Graph), 'screen')],
  [/^\/path$/, lazily(() => import('./screens/path/Path.tsx').then(part => part.Path), 'screen')],
  [/^\/review$/, lazily(() => import('./screens/review/Review.tsx').then(part => part.Review), 'screen')],
  [/^\/add$/, lazily(() => import('./screens/add/Add.tsx').then(part => part.Add), 'screen')],
];

/** The screen at a path; null where there is none. */
export function screenAt(path: string): { readonly id: string; readonly Screen: ComponentType<ScreenProps> } | null {
  for (const [pattern, Screen] of screens) {
    const match = pattern.exec(path);
    if (match) return { id: decoded(match[1] ?? ''), Screen };
  }
  return null;
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
