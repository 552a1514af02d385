import type { ChangeEvent, InputHTMLAttributes } from 'react';
import { acceptedFiles, readableExtensions } from './articles-in-file.ts';
import { lookAtArticles } from './look-at-articles.ts';
import { openFiles } from './open-files.ts';

/** React knows no type for it. */
const folder = { webkitdirectory: '' } as InputHTMLAttributes<HTMLInputElement>;

export async function takeFiles(files: readonly File[]): Promise<void> {
  await openFiles(files);
  await lookAtArticles();
}

/** Takes files and folders, chosen or dropped anywhere on the page. */
export function FileIntake({ isDragging }: { readonly isDragging: boolean }) {
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    void takeFiles(files);
  };
  return (
    <section className={isDragging ? 'add-files add-files-over' : 'add-files'} aria-label="Files">
      <p>
        <strong>{isDragging ? 'Let go to read them' : 'Drop files or a folder here'}</strong>
      </p>
      <p className="add-choose">
        <label className="button">
          Choose files
          <input type="file" multiple accept={acceptedFiles} onChange={take} className="unseen" />
        </label>
        <label className="button">
          Choose a folder
          <input type="file" multiple {...folder} onChange={take} className="unseen" />
        </label>
      </p>
      <p className="muted">Texts, saved pages, JSON and feeds: {readableExtensions}</p>
    </section>
  );
}
