import { Agent, request } from 'node:http';

/** What many who ask at once were told. */
export interface Load {
  /** How often each status was told, with its Retry-After. */
  readonly statuses: Readonly<Record<string, number>>;
  /** How long all but one in a hundred of those waited who were answered, in milliseconds. */
  readonly p99: number;
}

/** Asks a server the same over many connections, each again as soon as it is answered, and prints what they were told. */
async function ask(url: string, query: string, connections: number, ms: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + ms;
  const statuses: Record<string, number> = {};
  const accepted: number[] = [];
  const once = () =>
    new Promise<void>((resolve, reject) => {
      const begun = performance.now();
      const headers = { 'content-type': 'application/json' };
      const asking = request(`${url}/graphql`, { method: 'POST', headers, agent }, response => {
        response.resume().on('end', () => {
          const told = `${response.statusCode} ${response.headers['retry-after'] ?? ''}`.trim();
          statuses[told] = (statuses[told] ?? 0) + 1;
          if (response.statusCode === 200) accepted.push(performance.now() - begun);
          resolve();
        });
      });
      asking.on('error', reject);
      asking.end(JSON.stringify({ query }));
    });
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) await once();
    }),
  );
  agent.destroy();
  return { statuses, p99: accepted.sort((a, b) => a - b)[Math.floor(accepted.length * 0.99)] ?? 0 };
}

const [url, query, connections, ms] = process.argv.slice(2);
if (url && query) console.log(JSON.stringify(await ask(url, query, Number(connections), Number(ms))));
