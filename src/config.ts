import { z } from 'zod';

/** Digits only: a number in another notation is more likely a mistake. */
function wholeNumber(min: number, max: number) {
  const error = `expected a whole number from ${min} to ${max}`;
  return z
    .string({ error })
    .refine((text) => /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max, { error })
    .transform(Number);
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const Flag = z
  .enum(['true', 'false'], { error: 'expected true or false' })
  .transform((text) => text === 'true');
const Port = wholeNumber(0, 65_535);
const Milliseconds = wholeNumber(1, 3_600_000);
const GraphUrl = z.string().refine((url) => !/^(neo4j|bolt)\b.*:\/\//.test(url) || hasHost(url), {
  error: 'expected a folder, or an address such as neo4j://localhost:7687',
});

const Origins = z
  .string()
  .transform((text) => text.replaceAll(/\s/g, ''))
  .refine((text) => text === '*' || text === '' || text.split(',').every(isOrigin), {
    error: 'expected origins such as https://dashboard.example, separated by commas, or *',
  });
const Megabytes = wholeNumber(0, 100_000);
const Seconds = wholeNumber(0, 31_536_000);

/** The environment, read once. The settings table of the README is generated from these descriptions. */
export const ConfigSchema = z.object({
  PORT: Port.default(4000).describe('Port of the HTTP server; 0 takes any free one'),
  HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('Address to listen on; 0.0.0.0 serves other machines too'),
  GRAPH_URL: GraphUrl.default('data/graph').describe(
    'Where the graph is: a folder for the embedded engine, or neo4j://, neo4j+s://, bolt://, bolt+s:// for Neo4j',
  ),
  GRAPH_USER: z.string().default('neo4j').describe('Neo4j user, unless GRAPH_URL names one'),
  GRAPH_PASSWORD: z
    .string()
    .default('')
    .describe('Neo4j password, unless GRAPH_URL has one; empty: none'),
  GRAPH_DATABASE: z.string().min(1).default('neo4j').describe('Neo4j database'),
  DEADLINE_MS: Milliseconds.default(30_000).describe(
    'Milliseconds a request may take; on Neo4j its statements are stopped then',
  ),
  CORS_ORIGINS: Origins.default('').describe(
    'Origins whose pages may ask, separated by commas; `*`: any page, which is right for open data; empty: none but its own',
  ),
  DOCUMENTS: z
    .string()
    .default('')
    .describe(
      'File of further stored documents, `{"<SHA-256>": "<document>"}` or an apollo-persisted-query-manifest; empty: none',
    ),
  TRUSTED_ONLY: Flag.default(false).describe(
    'Whether stored documents alone are answered; any other is DOCUMENT_NOT_TRUSTED',
  ),
  RESULT_CACHE_MB: Megabytes.default(64).describe(
    'Megabytes of memory for whole answers; 0 keeps none',
  ),
  CACHE_MAX_AGE_S: Seconds.default(0).describe(
    'Seconds for which whoever asked by GET need not ask again; 0: always ask, with the ETag',
  ),
  COST_LIMIT: wholeNumber(1, 1_000_000_000)
    .default(100_000)
    .describe('Cost an operation may have, as `extensions.cost` of an answer names it'),
  BUDGET_PER_MINUTE: wholeNumber(0, 1_000_000_000)
    .default(1_000_000)
    .describe('Cost that one client address may ask for in a minute; 0: no budgets'),
  TRUSTED_PROXIES: wholeNumber(0, 10)
    .default(0)
    .describe(
      'Reverse proxies in front: the client is so many entries from the right of X-Forwarded-For; 0: the header is ignored',
    ),
  KEYS_FILE: z
    .string()
    .default('')
    .describe('File of key holders with budgets of their own, a line each: see `bilateral key`'),
  REQUIRE_KEY: Flag.default(false).describe(
    'Whether /graphql and /export answer holders of a key alone; the explorer sends none',
  ),
  MAX_IN_FLIGHT: wholeNumber(1, 10_000)
    .default(32)
    .describe('Requests answered at a time; as many more wait, the next is refused with 503'),
  METRICS_PORT: Port.default(0).describe(
    'Port of /metrics for Prometheus, apart from the API; 0: none',
  ),
  METRICS_HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('Address that /metrics listens on; never one that everybody reaches'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .union([z.literal(''), z.url({ protocol: /^https?$/ })], {
      error: 'expected an address such as http://localhost:4318',
    })
    .default('')
    .describe('OpenTelemetry collector (OTLP over HTTP) that traces are sent to; empty: none'),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `expected one of ${LOG_LEVELS.join(', ')}` })
    .default('info')
    .describe('What is logged, as JSON lines on standard error'),
});

export type Config = z.infer<typeof ConfigSchema>;

/** A setting that cannot be used; the message names every one at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(ConfigSchema.shape)
      .filter((name) => environment[name] !== undefined && environment[name] !== '')
      .map((name) => [name, environment[name]]),
  );
  const result = ConfigSchema.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `${name} is ${JSON.stringify(shown(name, environment[name]))}: ${message}`;
  });
  throw new ConfigError(faults.join('\n'));
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && hasHost(text) && new URL(text).origin === text;
}

function hasHost(url: string): boolean {
  try {
    return new URL(url).hostname !== '';
  } catch {
    return false;
  }
}

/** What is secret stays so: messages end up in logs. */
function shown(name: string, value = ''): string {
  return name === 'GRAPH_PASSWORD' ? '…' : value.replace(/\/\/.*@/, '//…@');
}
