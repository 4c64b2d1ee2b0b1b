import { lookup } from 'node:dns/promises';
import type { FastifyInstance } from 'fastify';
import { SettingRefused } from './setting-refused.js';

// No such address on this machine, no such name, or a port that is not everybody's.
const NOT_HERE = ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EACCES'];

/** Throws what a user can mend, in terms of the settings: `prefix` is what theirs begin with. */
export async function listen(
  server: FastifyInstance,
  host: string,
  port: number,
  prefix = '',
): Promise<void> {
  try {
    // Of `localhost` fastify would listen on each address, on all but one with a server that it keeps to itself.
    const { address } = await lookup(host, { verbatim: false });
    await server.listen({ port, host: address });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new SettingRefused(`Port ${port} of ${host} is in use: set ${prefix}PORT to another.`);
    }
    if (NOT_HERE.includes(code)) {
      throw new SettingRefused(
        `${host}:${port} cannot be listened on (${code}): set ${prefix}HOST or ${prefix}PORT.`,
      );
    }
    throw error;
  }
}
