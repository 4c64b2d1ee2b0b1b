/** The floor: a bare node:http server that reads the request and sends bytes it was told before. */
import { createServer } from 'node:http';

const answers = new Map();

const server = createServer((request, response) => {
  request.on('data', () => {});
  request.on('end', () => {
    const { status, headers, body } = answers.get(request.url) ?? { status: 404 };
    response.writeHead(status, headers);
    response.end(body);
  });
});

process.on('message', ({ path, status, headers, body }) => {
  if (path) answers.set(path, { status, headers, body: Buffer.from(body) });
});
process.on('SIGTERM', () => {
  process.disconnect();
  server.closeAllConnections();
  server.close();
});
server.listen(0, '127.0.0.1', () => {
  console.log(`answers at http://127.0.0.1:${server.address().port}`);
});
