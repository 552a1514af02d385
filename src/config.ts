import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
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

const hostName = z
  .string()
  .refine(
    value => isIP(value) > 0 || /^[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?$/i.test(value),
    'an address or a host name, as 0.0.0.0',
  );

/** Values between commas. */
const listOf = <Item extends z.ZodType<unknown, string>>(item: Item) =>
  z
    .string()
    .transform(text => text.split(',').map(part => part.trim()))
    .pipe(z.array(item));

const keyForm = 'keys as name:ROLE:sha256, with commas between; `gainsay keys new` makes one';

const apiKey = z
  .string()
  .regex(/^[\w.-]{1,64}:(?:READER|EDITOR|ADMIN):[\da-f]{64}$/, keyForm)
  .transform((text): ApiKey => {
    const [name, role, hash] = text.split(':') as [string, ApiKey['role'], string];
    return { name, role, hash };
  });

const origin = z
  .string()
  .regex(/^https?:\/\/[a-z\d.-]+(?::\d{1,5})?$/i, 'origins as https://desk.example.org, with commas between');

/** Only algorithms whose keys come in two halves: who can check a token cannot make one. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'] as const;

/** Every variable that is read, with its default. */
const environment = z.object({
  GAINSAY_GRAPH: graphUrl.default('file:./data'),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default('gainsay-local'),
  NEO4J_DATABASE: z.string().default('neo4j'),
  PORT: wholeNumber(0, 65_535).default(4000),
  GAINSAY_HOST: hostName.default('127.0.0.1'),
  LOG_LEVEL: z.enum(levels, `one of ${levels.join(', ')}`).default('info'),
  GAINSAY_ALLOW_URL: yesOrNo.default(false),
  GAINSAY_MAX_BYTES: wholeNumber(1, 1024 * megabyte).default(20 * megabyte),
  GAINSAY_API_KEYS: listOf(apiKey).optional(),
  GAINSAY_JWT_KEYS: z
    .string()
    .regex(/^(?:https:\/\/\S+|(?!http:)\S.*)$/, 'the https address, or the file, of a JSON Web Key Set')
    .optional(),
  GAINSAY_JWT_ISSUER: z.string().optional(),
  GAINSAY_JWT_AUDIENCE: z.string().optional(),
  GAINSAY_JWT_ALGORITHM: z.enum(algorithms, `one of ${algorithms.join(', ')}`).default('RS256'),
  GAINSAY_JWT_ROLE_CLAIM: z.string().default('role'),
  GAINSAY_MAX_COST: wholeNumber(1, 100_000_000).default(100_000),
  GAINSAY_COST_PER_MINUTE: wholeNumber(0, 2_000_000_000).optional(),
  GAINSAY_MAX_BODY: wholeNumber(1, 64 * megabyte).default(megabyte),
  GAINSAY_MAX_RUNNING: wholeNumber(1, 10_000).default(64),
  GAINSAY_MAX_WAITING: wholeNumber(0, 100_000).default(192),
  GAINSAY_MAX_SOCKETS: wholeNumber(0, 100_000).default(1_000),
  GAINSAY_MAX_SUBSCRIPTIONS: wholeNumber(1, 1_000).default(50),
  GAINSAY_LIVE_INTERVAL: wholeNumber(20, 60_000).default(200),
  GAINSAY_MAX_WRITING: wholeNumber(1, 10_000).default(32),
  GAINSAY_PERSISTED_ONLY: yesOrNo.default(false),
  GAINSAY_CORS_ORIGINS: listOf(origin).optional(),
  GAINSAY_AUDIT_LOG: z.string().optional(),
});

type Environment = z.infer<typeof environment>;

/** A key a program signs in with; only its hash is known. */
export interface ApiKey {
  readonly name: string;
  readonly role: 'READER' | 'EDITOR' | 'ADMIN';
  /** The SHA-256 of the key, as 64 hexadecimal digits. */
  readonly hash: string;
}

/** Which JSON Web Tokens are believed. */
export interface TokenRules {
  /** The address or the file of the key set. */
  readonly keys: string;
  readonly issuer: string;
  readonly audience: string;
  readonly algorithm: (typeof algorithms)[number];
  /** The claim that holds READER, EDITOR or ADMIN. */
  readonly roleClaim: string;
}

/** How callers are told apart. */
export interface Access {
  readonly keys: readonly ApiKey[];
  readonly tokens: TokenRules | null;
}

/** How much may be asked of a server. */
export interface Bounds {
  /** What one operation may cost. */
  readonly cost: number;
  /** What one caller may ask for in a minute; null for as much as there is. */
  readonly costPerMinute: number | null;
  /** The bytes of a request. */
  readonly body: number;
  /** Requests that are answered at once. */
  readonly running: number;
  /** Requests that wait until one of those is answered. */
  readonly waiting: number;
  /** Mutations that are worked on or wait. */
  readonly writing: number;
  /** WebSockets that are open at once. */
  readonly sockets: number;
  /** Operations that are open at once on one of them. */
  readonly subscriptions: number;
}

/** How a server stands on the network. */
export interface Border {
  readonly host: string;
  /** Null where nobody is told apart: then only the machine itself may ask. */
  readonly access: Access | null;
  readonly bounds: Bounds;
  /** How often it looks for changes that subscribers are to be told of, in milliseconds. */
  readonly liveInterval: number;
  /** Whether only the operations that we ship may be asked. */
  readonly persistedOnly: boolean;
  /** The sites whose pages may ask. */
  readonly corsOrigins: readonly string[];
  /** The file that mutations are written down in; null for the log. */
  readonly auditLog: string | null;
}

/** What a run of Gainsay may be told from outside. */
export interface Config {
  readonly graph: {
    readonly url: string;
    readonly username: string;
    readonly password: string;
    readonly database: string;
  };
  readonly port: number;
  readonly border: Border;
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
    border: borderOf(env),
    logLevel: env.LOG_LEVEL,
    allowUrl: env.GAINSAY_ALLOW_URL,
    maxBytes: env.GAINSAY_MAX_BYTES,
  };
}

function borderOf(env: Environment): Border {
  const access = accessOf(env);
  // Whoever has signed in has a share; on the machine itself there is nobody to share with.
  const costPerMinute = env.GAINSAY_COST_PER_MINUTE ?? (access ? 2_000_000 : 0);
  return {
    host: env.GAINSAY_HOST,
    access,
    bounds: {
      cost: env.GAINSAY_MAX_COST,
      costPerMinute: costPerMinute === 0 ? null : costPerMinute,
      body: env.GAINSAY_MAX_BODY,
      running: env.GAINSAY_MAX_RUNNING,
      waiting: env.GAINSAY_MAX_WAITING,
      writing: env.GAINSAY_MAX_WRITING,
      sockets: env.GAINSAY_MAX_SOCKETS,
      subscriptions: env.GAINSAY_MAX_SUBSCRIPTIONS,
    },
    liveInterval: env.GAINSAY_LIVE_INTERVAL,
    persistedOnly: env.GAINSAY_PERSISTED_ONLY,
    corsOrigins: env.GAINSAY_CORS_ORIGINS ?? [],
    auditLog: env.GAINSAY_AUDIT_LOG ?? null,
  };
}

function accessOf(env: Environment): Access | null {
  const keys = env.GAINSAY_API_KEYS ?? [];
  const names = keys.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw badConfiguration(`GAINSAY_API_KEYS must name each key once, not "${twice}" twice`);
  const tokens = tokensOf(env);
  return keys.length > 0 || tokens ? { keys, tokens } : null;
}

function tokensOf(env: Environment): TokenRules | null {
  const { GAINSAY_JWT_KEYS: keys, GAINSAY_JWT_ISSUER: issuer, GAINSAY_JWT_AUDIENCE: audience } = env;
  if (keys === undefined && issuer === undefined && audience === undefined) return null;
  if (keys === undefined || issuer === undefined || audience === undefined) {
    throw badConfiguration('GAINSAY_JWT_KEYS, GAINSAY_JWT_ISSUER and GAINSAY_JWT_AUDIENCE must be set together');
  }
  return { keys, issuer, audience, algorithm: env.GAINSAY_JWT_ALGORITHM, roleClaim: env.GAINSAY_JWT_ROLE_CLAIM };
}

const given = (variables: NodeJS.Dict<string>) =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));

function refusal(error: z.ZodError, graphByOption: boolean): DomainError {
  const complaints = error.issues.map(issue => {
    const name = String(issue.path[0]);
    const shown = name === 'GAINSAY_GRAPH' && graphByOption ? '--graph' : name;
    return `${shown} must be ${issue.message}`;
  });
  return badConfiguration([...new Set(complaints)].join('; '));
}

const badConfiguration = (complaint: string): DomainError =>
  new DomainError('BAD_CONFIGURATION', `${complaint}. See .env.example for every setting.`);
