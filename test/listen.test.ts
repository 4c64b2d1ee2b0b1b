import { fastify } from 'fastify';
import { listen } from '../src/listen.js';

test('a name with several addresses is listened on at one, which whoever stops the server knows of', async () => {
  const server = fastify();
  await listen(server, 'localhost', 0);
  expect(server.addresses()).toEqual([server.server.address()]);
  expect(server.addresses()).toHaveLength(1);
  await server.close();
});
