import { useId, useState } from 'react';
import { type SearchGroupsQuery, searchGroups } from '../graphql/operations.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { actorKindWords } from '../words.ts';
import { usePicked } from './use-picked.ts';

/** Something that was chosen by its name. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

interface ActorChooserProps {
  readonly label: string;
  readonly placeholder?: string;
  /** Whether statements can be chosen too. */
  readonly withStatements?: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** Finds an actor while one types; arrows choose, Enter takes. */
export function ActorChooser({ label, placeholder, withStatements = false, onChoose }: ActorChooserProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const asked = useAnswer(searchGroups, words === '' ? null : { text: words }, words === '' ? '' : 'chooser');
  const choices = words === '' || !asked.data ? [] : choicesIn(asked.data, withStatements);
  const isAnswered = asked.data !== undefined && !asked.isStale;
  const choose = (choice: Choice) => {
    setTyped('');
    onChoose(choice);
  };
  const { picked, press } = usePicked(words, choices, isAnswered, choose);
  return (
    <div className="chooser">
      <label htmlFor={`${id}input`}>{label}</label>
      <input
        id={`${id}input`}
        type="text"
        spellCheck={false}
        autoComplete="off"
        role="combobox"
        aria-expanded={choices.length > 0}
        aria-controls={`${id}list`}
        aria-activedescendant={choices[picked] ? `${id}${picked}` : undefined}
        aria-autocomplete="list"
        placeholder={placeholder}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Escape') setTyped('');
          press(event);
        }}
      />
      <p role="status" className="unseen">
        {words !== '' && isAnswered && `${choices.length} found`}
      </p>
      {words !== '' && asked.error && <p className="chooser-told">The server does not answer; it is asked again.</p>}
      {words !== '' && !asked.error && isAnswered && choices.length === 0 && (
        <p className="chooser-told">Nobody is called so.</p>
      )}
      <div
        role="listbox"
        id={`${id}list`}
        aria-label={label}
        className={choices.length > 0 ? 'chooser-list' : 'chooser-list chooser-empty'}
      >
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field.
          <div
            key={choice.id}
            id={`${id}${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === picked}
            className="search-option"
            onClick={() => choose(choice)}
          >
            <span className="search-title">{choice.name}</span>
            <span className="search-detail">{choice.detail}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

function choicesIn({ actors, statements }: SearchGroupsQuery, withStatements: boolean): readonly Choice[] {
  const found = actors.nodes.flatMap(node =>
    'kind' in node
      ? {
          id: node.id,
          name: node.name,
          detail: `${actorKindWords[node.kind]} · ▲ ${node.assertionCount} ▼ ${node.denialCount}`,
        }
      : [],
  );
  if (!withStatements) return found;
  const said = statements.nodes.flatMap(node =>
    'status' in node
      ? { id: node.id, name: node.text, detail: `Statement · ▲ ${node.assertionCount} ▼ ${node.denialCount}` }
      : [],
  );
  return [...found, ...said];
}
