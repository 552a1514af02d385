import type * as apollo from '@apollo/server';
import type * as standalone from '@apollo/server/standalone';
import type { GraphQLSchema } from 'graphql';
import type * as driverPackage from 'neo4j-driver';
import { ogmTypes } from './questions.ts';
import { openRivals } from './rivals.ts';

// A server as its makers' guide has it: the schema that @neo4j/graphql makes of type definitions, behind Apollo Server.

interface Generator {
  readonly Neo4jGraphQL: new (given: {
    readonly typeDefs: string;
    readonly driver: unknown;
  }) => { getSchema(): Promise<GraphQLSchema> };
}

const [bolt, username, password] = process.argv.slice(2) as [string, string, string];
const rivals = openRivals();
const { default: neo4j } = rivals<{ readonly default: typeof driverPackage.default }>('neo4j-driver');
const { Neo4jGraphQL } = rivals<Generator>('@neo4j/graphql');
const { ApolloServer } = rivals<typeof apollo>('@apollo/server');
const { startStandaloneServer } = rivals<typeof standalone>('@apollo/server/standalone');

const driver = neo4j.driver(bolt, neo4j.auth.basic(username, password), { maxConnectionPoolSize: 20 });
const schema = await new Neo4jGraphQL({ typeDefs: ogmTypes, driver }).getSchema();
const { url } = await startStandaloneServer(new ApolloServer({ schema }), { listen: { port: 0, host: '127.0.0.1' } });
console.log(url);
