import { Counter, Gauge, Histogram, Registry } from 'prom-client';

// From a look-up to the deadline.
const SECONDS = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 30];

/** How a request ended. */
export interface RequestEnd {
  /** Null: it has none, or is not known. */
  readonly operation: string | null;
  /** Null: never worked out. */
  readonly cost: number | null;
  readonly status: number;
  /** `cut off`: the answer was begun and has no end; `given up`: the client went away before it was begun. */
  readonly outcome: 'answered' | 'cut off' | 'given up';
}

/** What a running server tells of itself, in the words of Prometheus. Labels are of closed sets: nothing a client sends makes a series. */
export class Metrics {
  readonly registry = new Registry();
  private readonly names: ReadonlySet<string>;
  private readonly requests = new Histogram({
    name: 'bilateral_request_seconds',
    help: 'Time to answer a request, by named operation of schema/operations (all others: other) and HTTP status.',
    labelNames: ['operation', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly cutOff = new Counter({
    name: 'bilateral_cut_off_total',
    help: 'Answers that were begun and have no end: the client went away, or an export could not go on.',
    labelNames: ['operation'],
    registers: [this.registry],
  });
  private readonly cost = new Counter({
    name: 'bilateral_cost_total',
    help: 'Cost of the operations asked for, refused ones included.',
    labelNames: ['operation'],
    registers: [this.registry],
  });
  private readonly statements = new Histogram({
    name: 'bilateral_statement_seconds',
    help: 'Time of a statement sent to the graph, by its name and whether it was answered.',
    labelNames: ['statement', 'outcome'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly cacheReads = new Counter({
    name: 'bilateral_cache_reads_total',
    help: 'Reads of a cache, by its name and whether it had the answer.',
    labelNames: ['cache', 'outcome'],
    registers: [this.registry],
  });

  constructor(operationNames: Iterable<string>) {
    this.names = new Set(operationNames);
  }

  ended({ operation: name, status, cost, outcome }: RequestEnd, seconds: number): void {
    const operation = name !== null && this.names.has(name) ? name : 'other';
    this.requests.observe({ operation, status }, seconds);
    if (cost !== null) this.cost.inc({ operation }, cost);
    if (outcome === 'cut off') this.cutOff.inc({ operation });
  }

  sent(statement: string, outcome: 'answered' | 'failed', seconds: number): void {
    this.statements.observe({ statement, outcome }, seconds);
  }

  cacheRead(cache: string, outcome: 'hit' | 'miss'): void {
    this.cacheReads.inc({ cache, outcome });
  }

  /** Values that are read when somebody looks; null: not known now. */
  watch(name: string, help: string, read: () => number | null): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        const value = read();
        if (value === null) this.reset();
        else this.set(value);
      },
    });
  }
}
