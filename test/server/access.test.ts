import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { neededRole } from '../../src/api/access/needed-role.ts';
import { isAtLeast, type Role, roles } from '../../src/api/access/role.ts';
import { schema } from '../../src/api/schema.ts';
import type { Access } from '../../src/config.ts';
import { DomainError } from '../../src/domain/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { startServer } from '../../src/server.ts';
import { minimalOperation } from '../api/support/minimal-operation.ts';
import { codesOf, post, secrets, served } from './support/served.ts';

const away = () => Promise.reject(new DomainError('GRAPH_UNAVAILABLE', 'nobody is there'));
/** A graph in which nothing can be read or changed, whoever is let in. */
const sealed: Graph = {
  engine: 'embedded',
  read: away,
  write: away,
  define: away,
  ready: away,
  close: async () => undefined,
};

const issuer = 'https://id.example.org';
const audience = 'gainsay';
const hashOf = (key: string) => createHash('sha256').update(key).digest('hex');
const keyOf = (role: Role) => `gainsay_${role.toLowerCase()}-of-the-night-desk`;

type Claims = Readonly<Record<string, unknown>>;
let access: Access;
let token: (claims?: Claims, expires?: string) => Promise<string>;
let strangeToken: () => Promise<string>;
let confused: string;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  const other = await generateKeyPair('RS256');
  const jwk = await exportJWK(pair.publicKey);
  const file = join(mkdtempSync(join(tmpdir(), 'gainsay-keys-')), 'keys.json');
  writeFileSync(file, JSON.stringify({ keys: [{ ...jwk, alg: 'RS256', kid: 'one' }] }));
  const signed = (claims: Claims, expires: string, key = pair.privateKey) =>
    new SignJWT({ sub: 'ida', iss: issuer, aud: audience, role: 'READER', ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setExpirationTime(expires)
      .sign(key);
  token = (claims = {}, expires = '5m') => signed(claims, expires);
  strangeToken = () => signed({ role: 'ADMIN' }, '5m', other.privateKey);
  confused = await new SignJWT({ sub: 'ida', iss: issuer, aud: audience, role: 'ADMIN' })
    .setProtectedHeader({ alg: 'HS256', kid: 'one' })
    .setExpirationTime('5m')
    .sign(new TextEncoder().encode(JSON.stringify(jwk)));
  access = {
    keys: roles.map(role => ({ name: role.toLowerCase(), role, hash: hashOf(keyOf(role)) })),
    tokens: { keys: file, issuer, audience, algorithm: 'RS256', roleClaim: 'role' },
  };
});

const fields = (['query', 'mutation', 'subscription'] as const).flatMap(kind => {
  const root = schema.getRootType(kind as never);
  return root ? Object.values(root.getFields()).map(field => ({ kind, root, field })) : [];
});

describe('who is let in', () => {
  const strangers: readonly (readonly [string, () => Promise<string | null>])[] = [
    ['nobody', async () => null],
    ['a key nobody gave out', async () => 'gainsay_somebody-elses'],
    ['the hash of a key', async () => hashOf(keyOf('ADMIN'))],
    ['a token that has run out', () => token({ role: 'ADMIN' }, '-1m')],
    ['a token of another issuer', () => token({ role: 'ADMIN', iss: 'https://elsewhere.example.org' })],
    ['a token for another audience', () => token({ role: 'ADMIN', aud: 'others' })],
    ['a token signed by somebody else', () => strangeToken()],
    ['a token without a role', () => token({ role: undefined })],
    ['a token with a role nobody knows', () => token({ role: 'OWNER' })],
    ['a token without a subject', () => token({ sub: undefined })],
    ['a token signed with our public key as a secret', async () => confused],
    [
      'a token without a signature',
      async () =>
        new UnsecuredJWT({ sub: 'ida', role: 'ADMIN' })
          .setIssuer(issuer)
          .setAudience(audience)
          .setExpirationTime('5m')
          .encode(),
    ],
    ['ten thousand letters', async () => 'a'.repeat(10_000)],
  ];

  test.each(strangers)('not %s, to any field, and nothing is said of the schema', async (_, credential) => {
    const { url } = await served(sealed, { border: { access } });
    const sent = await credential();
    const headers: Record<string, string> = sent === null ? {} : { authorization: `Bearer ${sent}` };
    const questions = [...fields.map(({ kind, root, field }) => minimalOperation(kind, root, field.name))];
    for (const query of [...questions, '{ __schema { types { name } } }', '{ article { titel } }', '{']) {
      const answer = await post(url, { query }, headers);
      expect([query, answer.status, codesOf(answer)]).toEqual([query, 401, ['UNAUTHENTICATED']]);
      expect(answer.text).not.toMatch(/did you mean/i);
    }
    expect((await fetch(`${url}/metrics`, { headers })).status).toBe(401);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test.each(roles.flatMap(role => [[role, 'key'] as const, [role, 'token'] as const]))(
    'a caller with the role %s, by %s, to the fields of that role and no other',
    async (role, how) => {
      const { url } = await served(sealed, { border: { access } });
      const credential = how === 'key' ? keyOf(role) : await token({ role });
      for (const { kind, root, field } of fields.filter(one => one.kind !== 'subscription')) {
        const query = minimalOperation(kind, root, field.name);
        const answer = await post(url, { query }, { authorization: `Bearer ${credential}` });
        const isAllowed = isAtLeast(role, neededRole(schema, root, field));
        expect([query, codesOf(answer).includes('FORBIDDEN')]).toEqual([query, !isAllowed]);
        expect([query, answer.status === 403]).toEqual([query, !isAllowed]);
        expect(answer.text).not.toMatch(secrets);
      }
    },
  );

  test('every mutation needs EDITOR or more', () => {
    const mutations = fields.filter(({ kind }) => kind === 'mutation');
    const open = mutations.filter(({ root, field }) => !isAtLeast(neededRole(schema, root, field), 'EDITOR'));
    expect(open.map(({ field }) => field.name)).toEqual([]);
  });
});

describe('where it listens', () => {
  test.each(['0.0.0.0', '::', '192.0.2.7', 'example.org'])(
    'not on %s without keys, and says why in a line',
    async host => {
      await expect(startServer({ graph: sealed, port: 0, border: { host }, logLevel: 'silent' })).rejects.toMatchObject(
        {
          code: 'BAD_CONFIGURATION',
          message: expect.stringMatching(/^anybody could reach .*GAINSAY_API_KEYS.*$/),
        },
      );
    },
  );

  test('on every address where keys are configured', async () => {
    const { url } = await served(sealed, { border: { access, host: '0.0.0.0' } });
    expect((await post(url.replace('0.0.0.0', '127.0.0.1'), { query: '{ __typename }' })).status).toBe(401);
  });

  test('without keys it answers under the names of this machine alone', async () => {
    const { url } = await served(sealed);
    const { hostname, port } = new URL(url);
    const statusAs = async (host: string) => {
      const { request } = await import('node:http');
      return new Promise<number | undefined>(resolve => {
        request({ hostname, port, path: '/healthz', headers: { host } }, response => {
          response.resume();
          resolve(response.statusCode);
        }).end();
      });
    };
    expect(await statusAs(`localhost:${port}`)).toBe(200);
    expect(await statusAs(`[::1]:${port}`)).toBe(200);
    expect(await statusAs('rebound.example.org')).toBe(421);
    expect(await statusAs('127.0.0.1.example.org')).toBe(421);
  });

  test('a key set that is not there is refused at the start, by name', async () => {
    const tokens = { keys: '/nowhere/keys.json', issuer, audience, algorithm: 'RS256', roleClaim: 'role' } as const;
    const started = startServer({
      graph: sealed,
      port: 0,
      border: { access: { keys: [], tokens } },
      logLevel: 'silent',
    });
    await expect(started).rejects.toMatchObject({
      code: 'BAD_CONFIGURATION',
      message: expect.stringContaining('GAINSAY_JWT_KEYS'),
    });
  });
});
