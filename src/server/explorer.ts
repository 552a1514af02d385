import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cypherFolder } from '../graph/query.ts';
import { page, type Reply } from './reply.ts';

/** The explorer as it was built; null where it was not. */
export interface Explorer {
  /** What is at a path; null for a path that is no part of it. */
  readonly at: (path: string, acceptEncoding: string) => Reply | null;
}

/** Where `npm run web` puts the explorer. */
export const explorerFolder = join(dirname(cypherFolder), 'dist', 'web');

/** The addresses of its screens; they all are one page, which looks at its address. */
const screens = /^\/(?:(?:statement|article|actor)\/[^/]+|add|graph|path|review)?$/;

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** Reads the explorer once; its files are small and few. */
export function openExplorer(folder: string = explorerFolder): Explorer | null {
  if (!existsSync(join(folder, 'index.html'))) return null;
  const shell = page(readFileSync(join(folder, 'index.html'), 'utf8'));
  const files = new Map(
    readdirSync(folder)
      .filter(name => extname(name) in types)
      .map(name => [`/explorer/${name}`, fileOf(join(folder, name))]),
  );
  return {
    at: (path, acceptEncoding) => {
      if (screens.test(path)) return shell;
      const file = files.get(path);
      return file ? (/\bgzip\b/.test(acceptEncoding) ? file.zipped : file.plain) : null;
    },
  };
}

/** A file whose name changes with what it holds. */
function fileOf(path: string): { readonly plain: Reply; readonly zipped: Reply } {
  const body = readFileSync(path);
  const headers = {
    'content-type': `${types[extname(path)]}; charset=utf-8`,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  };
  return {
    plain: { status: 200, headers, body },
    zipped: { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(body) },
  };
}
