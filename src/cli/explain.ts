import type { Reading } from '../domain/reading.ts';
import { legendOf } from './explain/legend.ts';
import { keyToMarks, markText } from './explain/mark-text.ts';
import { numberedIn } from './explain/numbered.ts';
import type { Terminal } from './terminal.ts';

/** The article's text with every attribution marked in it, then what was read of each and what decided it. */
export function explain(reading: Reading, terminal: Terminal): string {
  const numbered = numberedIn(reading);
  const text = markText(reading.article.text, numbered, terminal);
  const legend = numbered.map(each => legendOf(each, reading, terminal));
  return `${[text, keyToMarks(terminal), ...legend].join('\n\n')}\n\n`;
}
