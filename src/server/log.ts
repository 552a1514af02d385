import { type DestinationStream, destination, type Logger, pino, stdSerializers } from 'pino';

/** Words that look like a credential, wherever they stand. */
const credentials: readonly (readonly [RegExp, string])[] = [
  [/\bBearer\s+[\w.~+/=-]+/gi, 'Bearer [hidden]'],
  [/\bgainsay_[\w-]{8,}/g, '[hidden]'],
  [/\beyJ[\w-]{1,4000}\.[\w-]{1,4000}\.[\w-]{0,4000}/g, '[hidden]'],
  [/:\/\/[^/@\s]+@/g, '://[hidden]@'],
  [/(?<![a-z])(password|passwd|secret|api[_-]?key)(["']?\s*[:=]\s*["']?)[^\s"',;}]+/gi, '$1$2[hidden]'],
];

/** A text without the credentials in it. */
export const withoutCredentials = (text: string): string =>
  credentials.reduce((clean, [pattern, instead]) => clean.replace(pattern, instead), text);

export interface LogOptions {
  readonly level: string;
  /** Where to; standard error where nothing is said. */
  readonly to?: DestinationStream | undefined;
}

/** The log: one JSON object a line, without a credential. */
export function logOf({ level, to = destination(2) }: LogOptions): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['authorization', '*.authorization', 'cookie', '*.cookie', 'password', '*.password'],
    serializers: { err: errorWords },
    hooks: { streamWrite: withoutCredentials },
  };
  return pino(options, to);
}

/** An error with what lies behind it; never the parameters of a statement, which hold what somebody asked. */
function errorWords(error: Error): object {
  const { type, message, stack } = stdSerializers.err(error);
  return { type, message, stack };
}
