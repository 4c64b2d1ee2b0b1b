/**
 * The least that a program takes which sends Neo4j one statement: a bare node:http server that reads the request, asks
 * for one number over the driver and sends that.
 */
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';

const { GRAPH_URL, GRAPH_USER, GRAPH_PASSWORD } = process.env;

const driver = neo4j.driver(GRAPH_URL, neo4j.auth.basic(GRAPH_USER, GRAPH_PASSWORD));

async function answer(response) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const { records } = await session.run('RETURN 1 AS one');
  await session.close();
  const body = JSON.stringify({ data: { one: Number(records[0].get('one')) } });
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
  });
  response.end(body);
}

const server = createServer((request, response) => {
  request.on('data', () => {});
  request.on('end', () => answer(response));
});
process.on('SIGTERM', async () => {
  process.disconnect?.();
  server.closeAllConnections();
  server.close();
  await driver.close();
});
server.listen(0, '127.0.0.1', () => {
  console.log(`answers at http://127.0.0.1:${server.address().port}`);
});
