import type { FastifyReply } from 'fastify';
import type { PageWithin } from '../cost/operation-cost.js';
import { RequestRefused } from '../http-errors.js';
import { type Charged, WINDOW_SECONDS } from './budgets.js';

/** Both the widespread headers and those of the IETF draft (draft-ietf-httpapi-ratelimit-headers). */
export function setBudgetHeaders(reply: FastifyReply, charged: Charged): void {
  const { limit, remaining, resetSeconds } = charged;
  reply.headers({
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(resetSeconds),
    'ratelimit-policy': `"cost";q=${limit};w=${WINDOW_SECONDS}`,
    ratelimit: `"cost";r=${remaining};t=${resetSeconds}`,
  });
}

/** What costs more than the whole budget never passes, however long a client waits: that is a limit, not a matter of time. */
export function budgetSpent(
  reply: FastifyReply,
  { limit, remaining, resetSeconds }: Charged,
  value: number,
  pageWithin: PageWithin,
): RequestRefused {
  const cost = `This costs ${value}`;
  if (value > limit) {
    const message = `${cost}, more than the whole budget of ${limit} for ${WINDOW_SECONDS} s; ask for less.`;
    const pageSize = pageWithin(limit);
    return new RequestRefused('COST_LIMIT', message, { limit, value, pageSize });
  }
  reply.header('retry-after', String(resetSeconds));
  return new RequestRefused(
    'RATE_LIMITED',
    `${cost}, and ${remaining} are left of ${limit} for ${WINDOW_SECONDS} s; it is whole again in ${resetSeconds} s.`,
    { limit, value, remaining, retryAfter: resetSeconds },
  );
}
