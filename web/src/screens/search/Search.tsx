import { useEffect, useId, useState } from 'react';
import { searchGroups } from '../../graphql/operations.ts';
import { readAnswer } from '../../graphql/read-answer.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { Answered } from '../../parts/Answered.tsx';
import { Export } from '../../parts/export/Export.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { usePicked } from '../../parts/use-picked.ts';
import { changed, navigate, useAddress } from '../../router/address.ts';
import { FoundGroups } from './FoundGroups.tsx';
import { groupsOf } from './found.ts';

/** The search above every screen. Its words stand in the address. */
export function Search() {
  const address = useAddress();
  const words = (address.params.get('find') ?? '').trim();
  const close = () => {
    if (new URLSearchParams(location.search).has('find')) navigate(changed(address, { find: null }), { replace: true });
  };
  return (
    <Modal label="Search" className="search" onClose={close}>
      <SearchForm words={words} />
    </Modal>
  );
}

function SearchForm({ words }: { readonly words: string }) {
  const address = useAddress();
  const id = useId();
  const [typed, setTyped] = useState(words);
  const answered = useAnswer(searchGroups, words === '' ? null : { text: words }, 'search');
  const asked = readAnswer(answered, answer => groupsOf(answer, words));
  const groups = words === '' ? [] : (asked.data ?? []);
  const found = groups.flatMap(({ found: ofGroup }) => ofGroup);
  useEffect(() => {
    setTyped(before => (before.trim() === words ? before : words));
  }, [words]);
  const isAnswered = asked.data !== undefined && !asked.isStale;
  const { picked, press } = usePicked(words, found, isAnswered, ({ path }) => navigate(path));
  const type = (value: string) => {
    setTyped(value);
    navigate(changed(address, { find: value }), { replace: true });
  };
  return (
    <>
      <input
        type="text"
        spellCheck={false}
        role="combobox"
        aria-label="Search actors, statements and articles"
        aria-expanded={found.length > 0}
        aria-controls={`${id}list`}
        aria-activedescendant={found[picked] ? `${id}${picked}` : undefined}
        aria-autocomplete="list"
        placeholder="A name, words of a statement, of a headline, of an article"
        value={typed}
        // biome-ignore lint/a11y/noAutofocus: whoever opens the search wants to type.
        autoFocus
        onChange={event => type(event.target.value)}
        onKeyDown={press}
      />
      <div className="search-found">
        {words === '' ? (
          <p className="muted">Every word must begin a word of what is found. ↑ ↓ choose, Enter opens, Esc leaves.</p>
        ) : (
          <Answered asked={asked}>
            {() =>
              found.length === 0 ? (
                <p className="muted">Nothing holds all of these words.</p>
              ) : (
                <>
                  <FoundGroups id={id} groups={groups} picked={picked} />
                  <Export
                    key={words}
                    what="all that was found"
                    load={() => import('./search-listing.ts').then(({ searchListing }) => searchListing(words))}
                  />
                </>
              )
            }
          </Answered>
        )}
      </div>
    </>
  );
}
