import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config.js';
import { SettingRefused } from '../../setting-refused.js';
import type { PageWithin } from '../cost/operation-cost.js';
import { RequestRefused } from '../http-errors.js';
import { budgetSpent, setBudgetHeaders } from './budget-headers.js';
import { type Account, Budgets, type Charged } from './budgets.js';
import { holderOf, readKeys } from './keys.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose budget it is charged to; set by the gate of its route. */
    account?: Account;
  }
}

type GateConfig = Pick<Config, 'BUDGET_PER_MINUTE' | 'KEYS_FILE' | 'REQUIRE_KEY'>;

// What every request costs before anybody knows more of it; an answer from a cache costs no more.
const POINTS_OF_A_REQUEST = 1;
// One point has no smaller page, and an export has all of them.
const NO_PAGE: PageWithin = () => null;

/** The `onRequest` hook of routes that answer clients: who is it, and has it anything left? Throws where the file of keys is none. */
export function clientGateOf({ BUDGET_PER_MINUTE, KEYS_FILE, REQUIRE_KEY }: GateConfig) {
  const holders = KEYS_FILE === '' ? [] : readKeys(KEYS_FILE);
  if (REQUIRE_KEY && holders.length === 0) {
    throw new SettingRefused('REQUIRE_KEY is true and KEYS_FILE names no key: nobody could ask.');
  }
  const budgets = new Budgets(BUDGET_PER_MINUTE, holders);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const key = keyOf(request);
    const holder = key === null ? null : holderOf(holders, key);
    const isRefused = holder === null && (key !== null || REQUIRE_KEY);
    const account = holder ? budgets.ofKey(holder) : budgets.ofAddress(request.ip);
    request.account = account;
    const charged = await chargeTo(account, reply, POINTS_OF_A_REQUEST);
    if (charged?.isWithin === false)
      throw budgetSpent(reply, charged, POINTS_OF_A_REQUEST, NO_PAGE);
    if (isRefused) throw unauthenticated(reply, key !== null);
  };
}

/** Charges what a request costs beyond its first point, and tells the client what is left. */
export async function chargeRest(
  { account }: FastifyRequest,
  reply: FastifyReply,
  cost: number,
  pageWithin: PageWithin = NO_PAGE,
): Promise<RequestRefused | null> {
  const points = cost - POINTS_OF_A_REQUEST;
  if (account === undefined || points <= 0) return null;
  const charged = await chargeTo(account, reply, points);
  return charged?.isWithin === false ? budgetSpent(reply, charged, cost, pageWithin) : null;
}

async function chargeTo(account: Account, reply: FastifyReply, points: number) {
  const charged: Charged | null = await account.charge(points);
  if (charged !== null) setBudgetHeaders(reply, charged);
  return charged;
}

function keyOf({ headers }: FastifyRequest): string | null {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  const given = bearer ?? headers['x-api-key'];
  return typeof given === 'string' && given !== '' ? given : null;
}

function unauthenticated(reply: FastifyReply, isGiven: boolean): RequestRefused {
  reply.header('www-authenticate', 'Bearer');
  const message = isGiven ? 'The key is not known here.' : 'This server answers with a key alone.';
  return new RequestRefused('UNAUTHENTICATED', message);
}
