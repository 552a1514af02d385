import type { ArticleInput } from '../../graphql/operations.ts';
import { datePattern } from './partial-date.ts';

/** What is known of an article beside its text, as it is asked for. */
export interface ArticleField {
  readonly name: Exclude<keyof ArticleInput, 'text'>;
  readonly label: string;
  readonly hint: string;
  readonly pattern?: string;
}

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
