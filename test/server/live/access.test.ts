import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { neededRole } from '../../../src/api/access/needed-role.ts';
import { isAtLeast, type Role, roles } from '../../../src/api/access/role.ts';
import { schema } from '../../../src/api/schema.ts';
import type { Access } from '../../../src/config.ts';
import { DomainError } from '../../../src/domain/errors.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { minimalOperation } from '../../api/support/minimal-operation.ts';
import { secrets, served } from '../support/served.ts';
import { connected, refusedUpgrade, welcomed } from './support/raw-client.ts';

const away = () => Promise.reject(new DomainError('GRAPH_UNAVAILABLE', 'nobody is there'));
/** A graph of which a subscription can begin, and in which nothing else can be read or changed. */
const sealed: Graph = {
  engine: 'embedded',
  read: async text => (text.includes('told') ? [] : away()),
  write: away,
  define: away,
  ready: away,
  close: async () => undefined,
};

const keyOf = (role: Role) => `gainsay_${role.toLowerCase()}-of-the-day-desk`;
const issuer = 'https://id.example.org';
const audience = 'gainsay';
let access: Access;
let token: (role: Role, expires: string | Date, by?: string) => Promise<string>;

beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const file = join(mkdtempSync(join(tmpdir(), 'gainsay-keys-')), 'keys.json');
  writeFileSync(file, JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', kid: 'one' }] }));
  token = (role, expires, by = issuer) =>
    new SignJWT({ sub: 'ida', iss: by, aud: audience, role })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setExpirationTime(expires)
      .sign(privateKey);
  access = {
    keys: roles.map(role => ({
      name: role.toLowerCase(),
      role,
      hash: createHash('sha256').update(keyOf(role)).digest('hex'),
    })),
    tokens: { keys: file, issuer, audience, algorithm: 'RS256', roleClaim: 'role' },
  };
});

const fields = (['query', 'mutation', 'subscription'] as const).flatMap(kind => {
  const root = schema.getRootType(kind as never)!;
  return Object.values(root.getFields()).map(field => ({ kind, root, field }));
});

describe('who is let in on a socket', () => {
  test.each([
    ['by a key', () => ({ apiKey: keyOf('READER') })],
    ['by what HTTP is signed with', () => ({ authorization: `Bearer ${keyOf('READER')}` })],
    ['by a token', async () => ({ authorization: `Bearer ${await token('READER', '5m')}` })],
  ])('somebody who is known %s', async (_, payload) => {
    const { url } = await served(sealed, { border: { access } });
    await welcomed(url, await payload());
  });

  test('somebody who has signed the request that opens it', async () => {
    const { url } = await served(sealed, { border: { access } });
    await welcomed(url, undefined, { headers: { authorization: `Bearer ${keyOf('READER')}` } });
  });

  test.each([
    ['nobody', async () => undefined],
    ['a key nobody gave out', async () => ({ apiKey: 'gainsay_somebody-elses' })],
    ['a key that is no text', async () => ({ apiKey: { $ne: '' } })],
    ['a token that has run out', async () => ({ authorization: `Bearer ${await token('ADMIN', '-1m')}` })],
    [
      'a token of another issuer',
      async () => ({ authorization: `Bearer ${await token('ADMIN', '5m', 'https://elsewhere.example.org')}` }),
    ],
    [
      'a token without a signature',
      async () => ({
        authorization: `Bearer ${new UnsecuredJWT({ sub: 'ida', role: 'ADMIN' })
          .setIssuer(issuer)
          .setAudience(audience)
          .setExpirationTime('5m')
          .encode()}`,
      }),
    ],
  ])('not %s', async (_, payload) => {
    const { url } = await served(sealed, { border: { access } });
    const client = await connected(url);
    client.send({ type: 'connection_init', payload: await payload() });
    expect(await client.closed).toEqual({ code: 4401, reason: 'Send a key or a token.' });
  });

  test('a page of another site is not, whatever it knows', async () => {
    const { url } = await served(sealed, { border: { access } });
    const headers = { authorization: `Bearer ${keyOf('ADMIN')}`, origin: 'https://evil.example.org' };
    expect((await refusedUpgrade(url, { headers })).status).toBe(403);
  });

  test('not for longer than the token holds', async () => {
    const { url } = await served(sealed, { border: { access } });
    const client = await welcomed(url, { authorization: `Bearer ${await token('READER', '1s')}` });
    expect(await client.closed).toEqual({ code: 4403, reason: 'The token has run out.' });
  });
});

test.each(roles)(
  'a caller with the role %s is answered on a socket what the role may ask, and nothing else',
  async role => {
    const { url } = await served(sealed, { border: { access } });
    const client = await welcomed(url, { apiKey: keyOf(role) });
    for (const [at, { kind, root, field }] of fields.entries()) {
      const query = minimalOperation(kind, root, field.name);
      client.send({ id: `${at}`, type: 'subscribe', payload: { query } });
      const said = await client.next();
      const text = JSON.stringify(said);
      const isAllowed = isAtLeast(role, neededRole(schema, root, field));
      expect([query, text.includes('"FORBIDDEN"')]).toEqual([query, !isAllowed]);
      expect(text).not.toMatch(secrets);
      if (said.type === 'next') expect((await client.next()).type).toBe('complete');
    }
  },
);
