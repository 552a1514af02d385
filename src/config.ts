import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { DomainError } from './domain/errors.ts';

const levels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
const megabyte = 1_048_576;

const graphUrl = z
  .string()
  .regex(
    /^(file:.+|(bolt|neo4j)(\+s|\+ssc)?:\/\/.+)$/,
    'a folder as file:./data or a Neo4j server as bolt://127.0.0.1:7687',
  );

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,12}$/, `a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine(value => value >= least && value <= most, `a whole number from ${least} to ${most}`);

const yesOrNo = z.enum(['true', 'false'], 'true or false').transform(value => value === 'true');

/** Every variable that is read, with its default. */
const environment = z.object({
  GAINSAY_GRAPH: graphUrl.default('file:./data'),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default('gainsay-local'),
  NEO4J_DATABASE: z.string().default('neo4j'),
  PORT: wholeNumber(0, 65_535).default(4000),
  LOG_LEVEL: z.enum(levels, `one of ${levels.join(', ')}`).default('info'),
  GAINSAY_ALLOW_URL: yesOrNo.default(false),
  GAINSAY_MAX_BYTES: wholeNumber(1, 1024 * megabyte).default(20 * megabyte),
});

/** What a run of Gainsay may be told from outside. */
export interface Config {
  readonly graph: {
    readonly url: string;
    readonly username: string;
    readonly password: string;
    readonly database: string;
  };
  readonly port: number;
  /** The loopback address alone: there are no keys to tell callers apart. */
  readonly host: '127.0.0.1';
  readonly logLevel: (typeof levels)[number];
  /** Whether `ingest` and `extract` may fetch addresses. */
  readonly allowUrl: boolean;
  /** The largest file, page or answer that is read. */
  readonly maxBytes: number;
}

/** Reads the environment, and `.env` of the working folder beneath it; an empty variable counts as unset. */
export function readConfig(overrides: { readonly graph?: string | undefined } = {}): Config {
  const file = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {};
  const parsed = environment.safeParse({
    ...given(file),
    ...given(process.env),
    ...(overrides.graph === undefined ? {} : { GAINSAY_GRAPH: overrides.graph }),
  });
  if (!parsed.success) throw refusal(parsed.error, overrides.graph !== undefined);
  const env = parsed.data;
  return {
    graph: {
      url: env.GAINSAY_GRAPH,
      username: env.NEO4J_USERNAME,
      password: env.NEO4J_PASSWORD,
      database: env.NEO4J_DATABASE,
    },
    port: env.PORT,
    host: '127.0.0.1',
    logLevel: env.LOG_LEVEL,
    allowUrl: env.GAINSAY_ALLOW_URL,
    maxBytes: env.GAINSAY_MAX_BYTES,
  };
}

const given = (variables: NodeJS.Dict<string>) =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));

function refusal(error: z.ZodError, graphByOption: boolean): DomainError {
  const complaints = error.issues.map(issue => {
    const name = String(issue.path[0]);
    const shown = name === 'GAINSAY_GRAPH' && graphByOption ? '--graph' : name;
    return `${shown} must be ${issue.message}`;
  });
  return new DomainError('BAD_CONFIGURATION', `${complaints.join('; ')}. See .env.example for every setting.`);
}
