import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Connections that have not asked anything: browsers open some in advance. Node does not count
 * them among the idle ones, so that they would hold up the end of the server. Returns what ends them.
 */
export function followUnusedConnections(server: Server): () => void {
  const unused = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }) => unused.delete(socket));
  return () => {
    for (const socket of unused) socket.destroy();
  };
}
