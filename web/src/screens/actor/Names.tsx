import { Link } from '../../router/Link.tsx';
import { articlePath } from '../../router/paths.ts';
import type { Profile } from './actor-types.ts';

/** Under which other names an actor was seen, and where. */
export function Names({ aliases }: { readonly aliases: Profile['aliases'] }) {
  if (aliases.length === 0) return null;
  return (
    <section>
      <h2>Also seen as</h2>
      <ul className="plain">
        {aliases.map(({ name, count, sources }) => (
          <li key={name}>
            <details>
              <summary>
                {name} <span className="muted">{count}×</span>
              </summary>
              <ul className="plain">
                {sources.map(({ id, title }) => (
                  <li key={id}>
                    <Link to={articlePath(id)}>{title}</Link>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
