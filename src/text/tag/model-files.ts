import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DomainError } from '../../domain/errors.ts';

/** The labels of each head, in the order of its scores. */
export interface Labels {
  readonly attribution: readonly string[];
  readonly names: readonly string[];
  readonly stance: readonly string[];
}

/** All that the encoder is loaded from. */
export interface ModelFiles {
  readonly reader: Buffer;
  readonly sentences: Buffer;
  readonly tokenizer: object;
  readonly configuration: object;
  readonly labels: Labels;
  /** A short hash of all of them. */
  readonly hash: string;
}

const names = ['reader.onnx', 'sentences.onnx', 'tokenizer.json', 'tokenizer_config.json', 'labels.json'] as const;

/** Reads the folder `models` beside the sources. */
export async function readModelFiles(): Promise<ModelFiles> {
  const folder = modelFolder();
  const contents = await Promise.all(
    names.map(name => readFile(join(folder, name)).catch(cause => missing(name, cause))),
  );
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  const [reader, sentences, ...texts] = contents as [Buffer, Buffer, ...Buffer[]];
  const [tokenizer, configuration, labels] = texts.map(each => JSON.parse(each.toString('utf8')));
  return { reader, sentences, tokenizer, configuration, labels, hash: hash.digest('hex').slice(0, 10) };
}

/** The sources stand at different depths before and after compilation; the models stay beside package.json. */
function modelFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'models', names[0]))) return join(folder, 'models');
    if (dirname(folder) === folder) return missing(names[0]);
  }
}

function missing(name: string, cause?: unknown): never {
  throw new DomainError('BAD_CONFIGURATION', `The model file models/${name} is missing: install Gainsay again.`, {
    cause,
  });
}
