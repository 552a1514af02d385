import { articlesInFile, readableExtensions } from './articles-in-file.ts';
import { changeDesk, changeWork, layOnDesk } from './desk.ts';
import { isRefusal } from './draft.ts';
import { isPassedOver } from './passed-over.ts';

/** Lays the articles of some files on the desk; what is no article is named. */
export async function openFiles(chosen: readonly File[]): Promise<void> {
  const files = chosen.filter(({ name }) => !isPassedOver(name));
  if (files.length === 0) {
    return layOnDesk([], [{ from: 'What was chosen', reason: `holds nothing that is read (${readableExtensions})` }]);
  }
  changeDesk({ work: { kind: 'OPENING', done: 0, of: files.length, wait: null, isEnding: false } });
  const opened = [];
  for (const [index, file] of files.entries()) {
    opened.push(...(await articlesInFile(file)));
    changeWork({ done: index + 1 });
  }
  changeDesk({ work: null });
  layOnDesk(
    opened.flatMap(one => (isRefusal(one) ? [] : one)),
    opened.filter(isRefusal),
  );
}
