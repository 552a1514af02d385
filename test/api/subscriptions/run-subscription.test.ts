import { expect, test } from 'vitest';
import { localCaller } from '../../../src/api/access/caller.ts';
import { contextFor } from '../../../src/api/context.ts';
import { readOperations } from '../../../src/api/operations.ts';
import type { Happening } from '../../../src/api/subscriptions/happening.ts';
import { liveContextOf } from '../../../src/api/subscriptions/live-context.ts';
import { openSubscription, type Subscribed, tellOf } from '../../../src/api/subscriptions/run-subscription.ts';
import { validateOperation } from '../../../src/api/validate-operation.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { smallGraph } from '../support/small-graph.ts';

const graph = smallGraph();
const rateLimit = { cost: 0, limit: null, remaining: null, resetAt: new Date() };
const reader = { caller: { name: 'somebody', role: 'READER' } as const, rateLimit };

/** A subscription of somebody, and the reads of the graph it costs. */
function subscribedTo(query: string, variables: Record<string, unknown> = {}) {
  const reads: string[] = [];
  const read: Graph['read'] = (text, parameters) => {
    reads.push(text);
    return graph().read(text, parameters);
  };
  const asked = { query, variables };
  const valid = validateOperation(asked, { caller: localCaller, mostCost: 100_000 });
  if ('errors' in valid) throw valid.errors[0];
  const wants: ((happening: Happening) => boolean)[] = [];
  const follow = (wanted: (happening: Happening) => boolean) => {
    wants.push(wanted);
    return (async function* (): AsyncGenerator<Happening> {})();
  };
  const context = liveContextOf(contextFor({ ...graph(), read }, 'request-1', reader), follow, 10);
  const reports: unknown[] = [];
  const subscribed: Subscribed = { valid, asked, context, report: error => reports.push(error) };
  return { subscribed, reads, wants, reports };
}

const denial: Happening = {
  kind: 'DENIAL_REPORTED',
  number: 7,
  id: 'att_1',
  actorId: 'act_torven',
  names: ['ivar torven', 'torven'],
  statementId: 'sta_drones',
  statement: 'norland asked eastmark for drones',
};
const article: Happening = { kind: 'ARTICLE_INGESTED', number: 8, id: 'art_1' };
const statement: Happening = { kind: 'STATEMENT_CHANGED', number: 9, id: 'sta_drones' };

const shipped = readOperations().filter(({ kind }) => kind === 'subscription');

test.each(shipped.map(({ name, text }) => [name, text]))(
  '%s costs one read for each thing it tells',
  async (name, text) => {
    const { subscribed, reads } = subscribedTo(text, name === 'StatementChanged' ? { id: 'sta_drones' } : {});
    const happening = { DenialReported: denial, StatementChanged: statement, ArticleIngested: article }[name]!;
    const answer = await tellOf(subscribed, happening);
    expect(answer?.errors).toBeUndefined();
    expect(JSON.stringify(answer?.data)).toContain(`"id":"${happening.id}"`);
    expect(reads).toHaveLength(1);
  },
);

test('what is told at the same time is one read, each thing of it told as it would be alone', async () => {
  const { subscribed, reads } = subscribedTo(
    'subscription { articleIngested { id title attributions { totalCount } } }',
  );
  const ids = ['art_3', 'art_gone', 'art_1', 'art_2', 'art_1'];
  const together = await Promise.all(ids.map(id => tellOf(subscribed, { ...article, id })));
  expect(reads).toHaveLength(1);
  const alone = [];
  for (const id of ids) alone.push(await tellOf(subscribed, { ...article, id }));
  expect(together).toEqual(alone);
  expect(together.map(answer => (answer?.data as Record<string, { id: string }>)?.articleIngested?.id)).toEqual([
    'art_3',
    undefined,
    'art_1',
    'art_2',
    'art_1',
  ]);
});

test.each([
  ['', denial, true],
  ['', article, false],
  ['(by: "Tor")', denial, true],
  ['(by: "ivar tor")', denial, true],
  ['(by: "var")', denial, false],
  ['(byId: ["act_x", "act_torven"])', denial, true],
  ['(byId: [])', denial, false],
  ['(of: "drones NORLAND")', denial, true],
  ['(of: "submarines")', denial, false],
  ['(ofId: ["sta_drones"], by: "torven")', denial, true],
  ['(ofId: ["sta_drones"], by: "officials")', denial, false],
])('denialReported%s wants %o: %s', async (given, happening, isWanted) => {
  const { subscribed, wants } = subscribedTo(`subscription { denialReported${given} { id } }`);
  expect(await openSubscription(subscribed)).not.toHaveProperty('errors');
  expect(wants.map(wanted => wanted(happening))).toEqual([isWanted]);
});

test('the others want their own', async () => {
  const changed = subscribedTo('subscription { statementChanged(id: "sta_drones") { id } }');
  await openSubscription(changed.subscribed);
  const other: Happening = { ...statement, id: 'sta_other' };
  expect([statement, other, denial, article].map(one => changed.wants[0]!(one))).toEqual([true, false, false, false]);
  const ingested = subscribedTo('subscription { articleIngested { id } }');
  await openSubscription(ingested.subscribed);
  expect([article, denial, statement].map(one => ingested.wants[0]!(one))).toEqual([true, false, false]);
});

test('of what is in the graph no longer nothing is told, but of a statement that it is no more', async () => {
  const gone = { ...denial, id: 'att_gone' };
  expect(await tellOf(subscribedTo('subscription { denialReported { id } }').subscribed, gone)).toBeNull();
  expect(await tellOf(subscribedTo('subscription { articleIngested { id } }').subscribed, gone)).toBeNull();
  const { subscribed } = subscribedTo('subscription { statementChanged(id: "sta_gone") { id } }');
  expect(await tellOf(subscribed, { ...statement, id: 'sta_gone' })).toEqual({ data: { statementChanged: null } });
});

test('what goes wrong inside is reported, and told without a word of it', async () => {
  const { subscribed, reports } = subscribedTo('subscription { articleIngested { id } }');
  const broken = { ...subscribed.context, ask: () => Promise.reject(new Error('MATCH (secret)')) };
  const context = liveContextOf(broken, broken.follow, 10);
  const answer = await tellOf({ ...subscribed, context }, article);
  expect(answer?.errors).toMatchObject([
    { message: 'Something went wrong here.', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' } },
  ]);
  expect(reports).toHaveLength(1);
});
