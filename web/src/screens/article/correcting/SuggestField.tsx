import { type KeyboardEvent, useId, useState } from 'react';
import type { Meant } from './correction-of.ts';

/** Something that can be chosen. */
export interface Suggestion {
  readonly id: string;
  readonly text: string;
  readonly detail: string;
}

interface SuggestFieldProps {
  readonly label: string;
  readonly note: string;
  readonly value: Meant;
  readonly suggestions: readonly Suggestion[];
  readonly maxLength: number;
  readonly isFirst?: boolean;
  readonly onChange: (value: Meant) => void;
}

/** A field for words of one's own or for something that there is: ↑ ↓ choose, Enter takes, Escape closes. */
export function SuggestField({ label, note, value, suggestions, maxLength, isFirst, onChange }: SuggestFieldProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [picked, setPicked] = useState(-1);
  const shown = isOpen ? suggestions : [];
  const take = ({ id: taken, text }: Suggestion) => {
    onChange({ id: taken, text });
    setOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const choice = shown[picked];
    if (step) {
      event.preventDefault();
      setOpen(true);
      if (suggestions.length > 0)
        setPicked((Math.max(picked, step > 0 ? -1 : 0) + step + suggestions.length) % suggestions.length);
    } else if (event.key === 'Enter' && choice) {
      event.preventDefault();
      take(choice);
    } else if (event.key === 'Escape' && shown.length > 0) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <div className="suggest">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={maxLength}
        aria-expanded={shown.length > 0}
        aria-controls={`${id}list`}
        aria-activedescendant={shown[picked] ? `${id}${picked}` : undefined}
        aria-autocomplete="list"
        aria-describedby={`${id}note`}
        value={value.text}
        // biome-ignore lint/a11y/noAutofocus: whoever opens the form goes on in its first field.
        autoFocus={isFirst}
        onChange={event => {
          onChange({ text: event.target.value, id: null });
          setOpen(true);
          setPicked(-1);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <div role="listbox" id={`${id}list`} aria-label={label} className="suggestions" hidden={shown.length === 0}>
        {shown.map((suggestion, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the chosen one.
          <div
            key={suggestion.id}
            id={`${id}${index}`}
            role="option"
            aria-selected={index === picked}
            className="suggestion"
            // The field would be left before a click is one.
            onPointerDown={event => {
              event.preventDefault();
              take(suggestion);
            }}
          >
            {suggestion.text} <span className="muted">{suggestion.detail}</span>
          </div>
        ))}
      </div>
      <p id={`${id}note`} className="muted">
        {note}
      </p>
    </div>
  );
}
