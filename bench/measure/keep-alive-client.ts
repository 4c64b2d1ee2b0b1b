import { Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';

export interface Captured {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface ClientOptions {
  /** Sent with every request. */
  readonly headers?: OutgoingHttpHeaders;
  readonly connections?: number;
}

/** One connection that stays open unless more are asked for, a request in flight on each: what is measured is latency, not a queue. */
export class KeepAliveClient {
  private readonly agent: Agent;
  private readonly headers: OutgoingHttpHeaders;

  constructor({ headers = {}, connections = 1 }: ClientOptions = {}) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
    this.headers = headers;
  }

  async post(url: string, body: string): Promise<Captured> {
    const length = Buffer.byteLength(body);
    const headers = { 'content-type': 'application/json', 'content-length': length };
    return this.send('POST', url, headers, body);
  }

  async get(url: string, headers: OutgoingHttpHeaders): Promise<Captured> {
    return this.send('GET', url, headers, '');
  }

  private async send(
    method: string,
    url: string,
    more: OutgoingHttpHeaders,
    body: string,
  ): Promise<Captured> {
    const headers = { ...this.headers, ...more };
    return new Promise((resolve, reject) => {
      const sent = request(url, { method, agent: this.agent, headers });
      sent.on('error', reject);
      sent.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const { statusCode = 0, headers } = response;
          resolve({ status: statusCode, headers, body: Buffer.concat(chunks).toString() });
        });
      });
      sent.end(body);
    });
  }

  /** Milliseconds of each of `count` requests, one after the other. */
  async time(url: string, body: string, count: number): Promise<number[]> {
    const times: number[] = [];
    for (let i = 0; i < count; i += 1) {
      const startedAt = performance.now();
      const { status } = await this.post(url, body);
      times.push(performance.now() - startedAt);
      if (status !== 200) throw new Error(`${url} answered ${status}`);
    }
    return times;
  }

  close(): void {
    this.agent.destroy();
  }
}

/** The `data` of an answer without errors. */
export function dataOf({ status, body }: Captured): unknown {
  const { data, errors } = JSON.parse(body) as { data: unknown; errors?: unknown };
  if (status !== 200 || errors !== undefined) throw new Error(`${status}: ${body.slice(0, 500)}`);
  return data;
}
