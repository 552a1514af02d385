import { writeFileSync } from 'node:fs';
import { schemaText } from './schema-text.ts';

writeFileSync('schema/schema.graphql', schemaText);
