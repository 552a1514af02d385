import { useEffect } from 'react';
import { Link } from '../../router/Link.tsx';
import type { FoundGroup } from './found.ts';

interface FoundGroupsProps {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  /** The place of the chosen one among all that were found. */
  readonly picked: number;
}

/** What was found, under the names of its kinds. */
export function FoundGroups({ id, groups, picked }: FoundGroupsProps) {
  useEffect(() => {
    document.getElementById(`${id}${picked}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, picked]);
  const places = groups.map((_, index) => groups.slice(0, index).reduce((sum, { found }) => sum + found.length, 0));
  return (
    <div role="listbox" id={`${id}list`} aria-label="Found">
      {groups.map(({ heading, found, hasMore }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a list of options has groups, not fieldsets.
        <div key={heading} role="group" aria-labelledby={`${id}${heading}`}>
          <p id={`${id}${heading}`} className="search-heading" role="presentation">
            {heading}
            {hasMore && <span className="muted">: the first {found.length}, more words find fewer</span>}
          </p>
          {found.map(({ path, title, detail }, at) => {
            const place = places[index]! + at;
            return (
              <Link
                key={path}
                to={path}
                id={`${id}${place}`}
                role="option"
                aria-selected={place === picked}
                tabIndex={-1}
                className="search-option"
              >
                <span className="search-title">{title}</span>
                <span className="search-detail">{detail}</span>
              </Link>
            );
          })}
        </div>
      ))}
    </div>
  );
}
