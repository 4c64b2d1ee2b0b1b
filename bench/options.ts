import { parseArgs } from 'node:util';

export type Engine = 'grafeo' | 'neo4j';

export interface BenchOptions {
  readonly engines: readonly Engine[];
  readonly scales: readonly number[];
  readonly rounds: number;
  /** What is measured on each engine. */
  readonly scalesOf: Readonly<Record<Engine, readonly number[]>>;
  /** Instead of the rest: compare with @neo4j/graphql on the same Neo4j. */
  readonly peer: boolean;
  /** Instead of the rest: Neo4j up to a million nodes. */
  readonly large: boolean;
  /** Instead of the rest: the real data with nothing else running. */
  readonly alone: boolean;
  /** Instead of the rest: a client beside one that asks for ten times its budget. */
  readonly budget: boolean;
  /** Instead of the rest: the explorer in a real browser. */
  readonly explorer: boolean;
  /** Print the report instead of writing it into bench/README.md. */
  readonly print: boolean;
}

export const USAGE = `Measures the built program over HTTP and writes the result into bench/README.md.

npm run bench -- [options]

  --quick            without the largest of each engine: Grafeo ×1 and ×10, Neo4j ×1
  --engines <list>   grafeo,neo4j
  --scales <list>    1,10,100: the real data, and that many times as much of its shape
  --neo4j-scales <list>  the same for Neo4j alone (1,10; where --scales is given, those)
  --peer           instead: @neo4j/graphql with Apollo Server on the same Neo4j, by default ×1 and ×10;
                   its packages are installed into bench/peer when first asked for
  --large          instead: import, the six operations, event loop and start on Neo4j at ×1, ×10, ×100 and ×200, a million nodes
  --alone          instead: the headline, a point look-up and a list of the real data with no other server running, which
                   also begins a run without an "instead"
  --budget         instead: what a client within its budget waits beside one that asks for ten times its own; also
                   the last part of a run without an "instead"
  --explorer       instead: the weight of the explorer's pages, what is drawn how soon, and a full map, in Chromium
  --rounds <n>       rounds of each operation (7); the report has medians of them
  --print            print the report, leave bench/README.md as it is
  --help`;

/** Two hundred times the real data is about a million nodes. */
export const LARGEST = 200;

const ENGINES: readonly Engine[] = ['grafeo', 'neo4j'];

/** Null: help was asked for. */
export function readOptions(args: readonly string[]): BenchOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      engines: { type: 'string', default: ENGINES.join(',') },
      scales: { type: 'string' },
      'neo4j-scales': { type: 'string' },
      peer: { type: 'boolean', default: false },
      large: { type: 'boolean', default: false },
      alone: { type: 'boolean', default: false },
      budget: { type: 'boolean', default: false },
      explorer: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '7' },
      print: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const engines = values.engines.split(',').map(engineOf);
  const [grafeo, neo4j] = defaultScales(values);
  const scales = scaleList(values.scales ?? grafeo);
  const scalesOf = {
    grafeo: scales,
    neo4j: scaleList(values['neo4j-scales'] ?? values.scales ?? neo4j),
  };
  if (!scales.includes(1) || !scalesOf.neo4j.includes(1))
    throw new Error('--scales needs 1: everything is compared with it');
  return {
    engines,
    scales,
    rounds: countOf(values.rounds),
    scalesOf,
    peer: values.peer,
    large: values.large,
    alone: values.alone,
    budget: values.budget,
    explorer: values.explorer,
    print: values.print,
  };
}

/** Of Grafeo and of Neo4j, of which a hundred times as much takes too long to be asked for by the way. */
function defaultScales({ quick, peer, large }: Record<'quick' | 'peer' | 'large', boolean>) {
  if (large) return ['1', `1,10,100,${LARGEST}`] as const;
  if (peer) return ['1,10', '1,10'] as const;
  return quick ? (['1,10', '1'] as const) : (['1,10,100', '1,10'] as const);
}

function engineOf(name: string): Engine {
  const engine = ENGINES.find((known) => known === name);
  if (engine === undefined) throw new Error(`--engines: ${name} is none of ${ENGINES.join(', ')}`);
  return engine;
}

function scaleList(text: string): number[] {
  return text.split(',').map(countOf);
}

function countOf(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`"${text}" is not a number from 1`);
  return Number(text);
}
