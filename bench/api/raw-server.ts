import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type * as driverPackage from 'neo4j-driver';
import { questions } from './questions.ts';
import { openRivals } from './rivals.ts';

// The database behind as little as can be: one statement by hand, in a managed transaction, and its one row as JSON.

const [bolt, username, password] = process.argv.slice(2) as [string, string, string];
const { default: neo4j } = openRivals()<{ readonly default: typeof driverPackage.default }>('neo4j-driver');
const driver = neo4j.driver(bolt, neo4j.auth.basic(username, password), {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 20,
});
const statements = new Map(questions.map(({ name, cypher }) => [name, cypher]));

interface Asked {
  readonly question: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const server = createServer(async (request, response) => {
  const { question, variables } = JSON.parse(await textOf(request)) as Asked;
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const { records } = await session.executeRead(transaction => transaction.run(statements.get(question)!, variables));
  await session.close();
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ data: records[0]?.get('answer') ?? null }));
});

server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));

const textOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};
