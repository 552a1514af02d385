import type { ArticleInput } from '../../graphql/operations.ts';

/** What is known of an article beside its text, as it is asked for. */
export interface ArticleField {
  readonly name: Exclude<keyof ArticleInput, 'text'>;
  readonly label: string;
  readonly hint: string;
  readonly pattern?: string;
}

/** How the server takes a date. */
const datePattern = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d)?)?)?';

export const articleFields: readonly ArticleField[] = [
  { name: 'title', label: 'Title', hint: 'as the outlet has it' },
  { name: 'outlet', label: 'Outlet', hint: 'who published it' },
  { name: 'publishedAt', label: 'Published', hint: '2031-05-02, or 2031-05', pattern: datePattern },
  { name: 'url', label: 'Address', hint: 'https://…', pattern: 'https?://[^\\s]{4,}' },
];

/** What was typed into a form, as the server takes it: what is left empty is for the reader to find. */
export function articleIn(form: HTMLFormElement, text: string): ArticleInput {
  const typed = new FormData(form);
  const typedAs = (name: string) => String(typed.get(name) ?? '').trim() || null;
  return {
    text,
    title: typedAs('title'),
    outlet: typedAs('outlet'),
    publishedAt: typedAs('publishedAt'),
    url: typedAs('url'),
  };
}
