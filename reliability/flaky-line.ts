import { once, setMaxListeners } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface FlakyLine {
  readonly port: number;
  /** Every connection is cut at once, in the middle of whatever it carries. How many there were. */
  cut(): number;
  /** What is connected now carries nothing more, and nobody is told; new connections do. */
  silence(): void;
  /** From now on each piece arrives this much later, and what is under way at once. How many connections there are. */
  delay(ms: number): number;
  close(): Promise<void>;
}

/** A line to a server on this machine that can be slow, and can be cut. */
export async function flakyLine(target: number): Promise<FlakyLine> {
  const sockets = new Set<Socket>();
  const silent = new Set<Socket>();
  let delayMs = 0;
  let waiting = anyNumberWait();
  const late = () => pause(delayMs, undefined, { signal: waiting.signal }).catch(() => undefined);
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const carry = (from: Socket, to: Socket) => {
    // None overtakes another, whatever the delays.
    let carried: Promise<unknown> = Promise.resolve();
    from.on('data', (piece) => {
      if (silent.has(from)) return;
      const arrival = delayMs === 0 ? null : late();
      carried = Promise.all([carried, arrival]).then(() => to.write(piece));
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
  const connections = () => sockets.size / 2;
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      const count = connections();
      for (const socket of sockets) socket.destroy();
      return count;
    },
    silence: () => {
      for (const socket of sockets) silent.add(socket);
    },
    delay: (ms) => {
      delayMs = ms;
      waiting.abort();
      waiting = anyNumberWait();
      return connections();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function anyNumberWait(): AbortController {
  const waiting = new AbortController();
  // Node warns of more than ten otherwise.
  setMaxListeners(0, waiting.signal);
  return waiting;
}
