import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generatedOperations } from './operation-types.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

writeFileSync(
  at('src/graphql/operations.ts'),
  await generatedOperations({
    schema: readFileSync(at('../schema/schema.graphql'), 'utf8'),
    operations: readFileSync(at('../schema/operations.graphql'), 'utf8'),
  }),
);
