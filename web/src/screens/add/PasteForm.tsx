import type { FormEvent } from 'react';
import { articleIn } from './article-fields.ts';
import { layOnDesk } from './desk.ts';
import { FieldInputs } from './FieldInputs.tsx';
import { lookAtArticles } from './look-at-articles.ts';
import { keepPasting, type Pasting, pastingNow } from './pasting.ts';

/** Takes the text of one article, and what is known of it. */
export function PasteForm() {
  const pasting = pastingNow();
  const keep = (event: FormEvent<HTMLFormElement>) =>
    keepPasting(Object.fromEntries(new FormData(event.currentTarget)) as unknown as Pasting);
  const read = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = String(new FormData(form).get('text'));
    layOnDesk([{ from: 'Pasted article', article: articleIn(form, text) }], []);
    for (const field of form.querySelectorAll<HTMLInputElement>('textarea, input')) field.value = '';
    keepPasting(null);
    void lookAtArticles();
  };
  return (
    <form className="add-paste" aria-label="Paste an article" onInput={keep} onSubmit={read}>
      <label>
        <span>Text of an article</span>
        <textarea
          name="text"
          rows={10}
          required
          defaultValue={pasting.text}
          placeholder="Paste it here, headline first if you like."
        />
      </label>
      <details open={Object.entries(pasting).some(([name, value]) => name !== 'text' && value !== '')}>
        <summary>Title, outlet, date and address, if the text does not tell</summary>
        <FieldInputs values={pasting} />
      </details>
      <button type="submit">See what is found</button>
    </form>
  );
}
