import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The schema as it is written down in `schema/schema.graphql`. */
export const schemaText = `${printSchema(lexicographicSortSchema(schema))}\n`;
