import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface FlakyLine {
  readonly port: number;
  /** Every connection is cut at once, in the middle of whatever it carries. */
  cut(): number;
  /** What is connected now carries nothing more, and nobody is told; new connections do. */
  silence(): void;
  /** From now on each piece arrives this much later. */
  delay(ms: number): void;
  close(): Promise<void>;
}

/** A line to a server on this machine that can be slow, and can be cut. */
export async function flakyLine(target: number): Promise<FlakyLine> {
  const sockets = new Set<Socket>();
  const silent = new Set<Socket>();
  let delayMs = 0;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const carry = (from: Socket, to: Socket) => {
    from.on('data', (piece) => {
      if (silent.has(from)) return;
      const send = () => to.write(piece);
      if (delayMs === 0) send();
      else setTimeout(send, delayMs);
    });
    from.on('close', () => {
      if (!silent.has(from)) to.destroy();
    });
  };
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) keep(socket);
    carry(near, far);
    carry(far, near);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      const count = sockets.size / 2;
      for (const socket of sockets) socket.destroy();
      return count;
    },
    silence: () => {
      for (const socket of sockets) silent.add(socket);
    },
    delay: (ms) => {
      delayMs = ms;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
