import type { FastifyReply } from 'fastify';
import { RequestRefused } from '../http-errors.js';
import { type Charged, WINDOW_SECONDS } from './budgets.js';

/** Both the widespread headers and those of the IETF draft (draft-ietf-httpapi-ratelimit-headers). */
export function setBudgetHeaders(reply: FastifyReply, charged: Charged): void {
  const { isWithin, limit, remaining, resetSeconds } = charged;
  reply.headers({
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(resetSeconds),
    'ratelimit-policy': `"cost";q=${limit};w=${WINDOW_SECONDS}`,
    ratelimit: `"cost";r=${remaining};t=${resetSeconds}`,
    ...(!isWithin && { 'retry-after': String(resetSeconds) }),
  });
}

export function budgetSpent({ limit, remaining, resetSeconds }: Charged, points: number) {
  const what = points > limit ? 'more than the whole budget of' : `and ${remaining} are left of`;
  return new RequestRefused(
    'RATE_LIMITED',
    `This costs ${points}, ${what} ${limit} for ${WINDOW_SECONDS} s; it is whole again in ${resetSeconds} s.`,
    { limit, value: points, remaining, retryAfter: resetSeconds },
  );
}
