import autocannon from 'autocannon';

export interface InFlight {
  readonly perSecond: number;
  readonly p50: number;
  readonly p97: number;
}

const CONNECTIONS = 16;
const SECONDS = 3;

/** Sixteen requests at once, as fast as they are answered; the load and the server share the cores. */
export async function measureInFlight(url: string, body: string): Promise<InFlight> {
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    connections: CONNECTIONS,
    duration: SECONDS,
  });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx + errors} requests failed`);
  return { perSecond: requests.average, p50: latency.p50, p97: latency.p97_5 };
}
