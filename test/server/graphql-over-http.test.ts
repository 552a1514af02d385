import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { smallGraph } from '../api/support/small-graph.ts';
import { served } from './support/served.ts';

describe('GraphQL over HTTP', () => {
  const graph = smallGraph();

  test('every audit of the specification passes', async () => {
    const { url } = await served(graph());
    const audits = serverAudits({
      url: `${url}/graphql`,
      fetchFn: (address: string, request: RequestInit = {}) =>
        fetch(address, { ...request, headers: { ...request.headers, 'apollo-require-preflight': 'true' } }),
    });
    const results = await Promise.all(audits.map(audit => audit.fn()));
    const failed = results.flatMap(result =>
      result.status === 'ok' ? [] : [`${result.id} ${result.name}: ${result.reason}`],
    );
    expect(failed).toEqual([]);
    expect(results).toHaveLength(61);
  });
});
