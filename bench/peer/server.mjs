/**
 * The peer: @neo4j/graphql with Apollo Server as its documentation starts them, over the graph that Bilateral has
 * imported. Its schema has what is generated from schema/graph.graphql and schema/stated.graphql, and the @cypher fields
 * of schema/cypher.graphql.
 */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { profiled } from './profiled-driver.mjs';

const { GRAPH_URL, GRAPH_USER, GRAPH_PASSWORD } = process.env;

const typeDefs = ['graph', 'stated', 'cypher'].map((name) =>
  readFileSync(new URL(`schema/${name}.graphql`, import.meta.url), 'utf8'),
);
const { driver, startProfiling, takeHits } = profiled(
  neo4j.driver(GRAPH_URL, neo4j.auth.basic(GRAPH_USER, GRAPH_PASSWORD)),
);
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async ({ req }) => ({ req }),
});

process.on('message', ({ id, ask }) => {
  if (ask === 'startProfiling') process.send({ id, answer: startProfiling() });
  if (ask === 'profiledHits') process.send({ id, answer: takeHits() });
});
process.on('SIGTERM', async () => {
  process.disconnect?.();
  await server.stop();
  await driver.close();
});
console.log(`answers at ${url}\n`);
