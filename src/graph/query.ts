import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of all Cypher, found above this file both in a checkout and in the built package. */
export const cypherFolder = folderAbove(dirname(fileURLToPath(import.meta.url)));

const loaded = new Map<string, string>();

/** The text of one Cypher file by its name without the ending (`read/store.image-stamp`), without its opening comment. */
export function query(name: string): string {
  const text = loaded.get(name) ?? withoutHeader(readFileSync(join(cypherFolder, `${name}.cypher`), 'utf8'));
  loaded.set(name, text);
  return text;
}

/** The statements of a file that holds several, each ended by a semicolon. */
export const statementsOf = (name: string): readonly string[] =>
  query(name)
    .split(';')
    .map(statement => statement.trim())
    .filter(statement => statement !== '');

const withoutHeader = (text: string): string => text.replace(/^(?:\/\/[^\n]*\n|\s*\n)+/, '').trim();

function folderAbove(folder: string): string {
  const here = join(folder, 'cypher');
  if (existsSync(join(here, 'write'))) return here;
  if (dirname(folder) === folder) throw new Error('the folder cypher/ is missing from this installation');
  return folderAbove(dirname(folder));
}
