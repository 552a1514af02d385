import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { type Caller, localCaller } from '../api/access/caller.ts';
import { roles } from '../api/access/role.ts';
import type { Access, ApiKey, TokenRules } from '../config.ts';
import { DomainError } from '../domain/errors.ts';

/** Says who asks by the `Authorization` header of a request; null for somebody nobody knows. */
export type Authenticate = (authorization: string | undefined) => Promise<Caller | null>;

/** Tells callers apart by keys and tokens; where none are configured, whoever asks is at home. */
export async function authenticator(access: Access | null): Promise<Authenticate> {
  if (access === null) return async () => localCaller;
  const byKey = keyReader(access.keys);
  const byToken = access.tokens ? await tokenReader(access.tokens) : async () => null;
  return async authorization => {
    const credential = /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(authorization ?? '')?.[1];
    if (credential === undefined) return null;
    return byKey(credential) ?? byToken(credential);
  };
}

/** Compares with every key, each in constant time: how long it takes tells nothing of what was close. */
const keyReader = (keys: readonly ApiKey[]) => {
  const known = keys.map(key => ({ ...key, bytes: Buffer.from(key.hash, 'hex') }));
  return (credential: string): Caller | null => {
    const bytes = createHash('sha256').update(credential).digest();
    const [key] = known.filter(one => timingSafeEqual(one.bytes, bytes));
    return key ? { name: `key:${key.name}`, role: key.role } : null;
  };
};

/** How far the clocks of two machines may be apart, in seconds. */
const clockTolerance = 5;

async function tokenReader(rules: TokenRules): Promise<(credential: string) => Promise<Caller | null>> {
  const keys = await keySetOf(rules.keys);
  const { issuer, audience, algorithm, roleClaim } = rules;
  const wanted = { issuer, audience, algorithms: [algorithm], requiredClaims: ['exp', 'sub'], clockTolerance };
  return async credential => {
    try {
      const { payload } = await jwtVerify(credential, keys, wanted);
      const role = roles.find(one => one === payload[roleClaim]);
      return role ? { name: `user:${payload.sub}`, role, until: 1_000 * payload.exp! } : null;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      // A key set that cannot be fetched now lets nobody in.
      if (error instanceof TypeError) return null;
      throw error;
    }
  };
}

async function keySetOf(place: string): Promise<JWTVerifyGetKey> {
  if (place.startsWith('https://')) return createRemoteJWKSet(new URL(place), { timeoutDuration: 5_000 });
  try {
    return createLocalJWKSet(JSON.parse(await readFile(place, 'utf8')));
  } catch (cause) {
    const advice = 'give the https address, or the file, of a JSON Web Key Set';
    throw new DomainError('BAD_CONFIGURATION', `GAINSAY_JWT_KEYS cannot be read: ${advice}`, { cause });
  }
}
