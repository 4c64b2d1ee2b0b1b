import type { PeerTurns } from '../measure/rounds.js';
import type { OperationResult, Results } from '../run.js';
import { engineTitle, figure, table, whole } from './markdown.js';
import { bestOf, cpuTimesAsMuch, ofRounds, scannedOf, timesAsLong, timesFloor } from './turns.js';

const HEADER = [
  '',
  'p50 ms',
  'p95 ms',
  'best p50',
  'best p95',
  'floor p50',
  '× floor',
  'CPU ms',
  'database CPU ms',
  'floor CPU ms',
  'statements',
  'rows read',
  'db hits',
  'answer KB',
  'p50 ÷ ×1',
  'CPU ÷ ×1',
];

type Timed = Pick<Results, 'operations' | 'statements'>;

export function operationTables(results: Timed): string {
  return results.operations.map((one) => operationTable(one, results)).join('\n\n');
}

function operationTable({ operation, peers }: OperationResult, results: Timed): string {
  const rows = peers.map((turns) => {
    const real = peers.find(
      ({ peer }) => peer.engine === turns.peer.engine && peer.scale === 1,
    ) as PeerTurns;
    return operationRow(operation.name, turns, real, results);
  });
  return `**${operation.title}**\n\n${table(HEADER, rows)}`;
}

function operationRow(name: string, turns: PeerTurns, real: PeerTurns, results: Timed): string[] {
  const { peer, bytes } = turns;
  const sent = results.statements.get(peer.id)?.get(name) ?? [];
  const scanned = scannedOf(results, peer, name);
  return [
    `${engineTitle(peer.engine)} ×${peer.scale}`,
    figure(ofRounds(turns, ({ p50 }) => p50)),
    figure(ofRounds(turns, ({ p95 }) => p95)),
    figure(bestOf(turns, ({ p50 }) => p50)),
    figure(bestOf(turns, ({ p95 }) => p95)),
    figure(ofRounds(turns, ({ floorP50 }) => floorP50)),
    figure(timesFloor(turns)),
    figure(ofRounds(turns, ({ cpu }) => cpu)),
    figure(ofRounds(turns, ({ databaseCpu }) => databaseCpu)),
    figure(ofRounds(turns, ({ floorCpu }) => floorCpu)),
    String(sent.length),
    whole(scanned.rows),
    whole(scanned.dbHits ?? Number.NaN),
    figure(bytes / 1000),
    figure(timesAsLong(turns, real)),
    figure(cpuTimesAsMuch(turns, real)),
  ];
}

/** Of each turn, the share in which the program was ready and had no core. */
export function waitsOf({ operations }: Pick<Results, 'operations'>): number[] {
  return operations.flatMap(({ peers }) =>
    peers.flatMap(({ turns }) => turns.map(({ waited }) => waited)),
  );
}

export function loopTable({ loops }: Pick<Results, 'loops'>): string {
  return table(
    ['', 'held ms', 'computed ms', 'floor held ms', 'floor computed ms'],
    loops.map(({ peer, program, floor }) => [
      `${engineTitle(peer.engine)} ×${peer.scale}`,
      ...[program.heldMs, program.computedMs, floor.heldMs, floor.computedMs].map(figure),
    ]),
  );
}

export function inFlightTable({ inFlight }: Results): string {
  return table(
    ['', 'answers a second', 'p50 ms', 'p97.5 ms', 'floor: answers a second'],
    [...inFlight].map(([name, { program, floor }]) => [
      name.replace('-x1/', ': '),
      whole(program.perSecond),
      figure(program.p50),
      figure(program.p97),
      whole(floor.perSecond),
    ]),
  );
}
