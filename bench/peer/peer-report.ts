import type { Turn } from '../measure/rounds.js';
import { median } from '../measure/statistics.js';
import { CLIENT_HEADER, clientCells } from '../report/clients-report.js';
import { type Machine, machineWords } from '../report/machine.js';
import { figure, megabytes, table, whole } from '../report/markdown.js';
import type { Side, SideResult } from './measure-comparison.js';
import { peerGoals } from './peer-goals.js';
import { cpuOf, timesAsMuch, timesCell } from './ratios.js';
import { measuredIn, type PeerResults } from './results.js';

// The generated API over what is stated, and over what the import derived of it.
const PEER = ['stated', 'derived', '`@cypher`'];

/** All that a run found, as Markdown. */
export function peerReport(
  results: readonly PeerResults[],
  before: Machine,
  after: Machine,
): string {
  const waits = results.flatMap((one) =>
    measuredIn(one).flatMap(({ sides }) => sides.plain.turns.map(({ waited }) => waited)),
  );
  const sizes = results.flatMap((one) => [
    `#### ×${one.scale}`,
    ...[latencyTable, costTable, loadTable, clientTable].map((part) => part(one)),
  ]);
  const words = machineWords(before, after, waits);
  return [words, peerGoals(results), ...sizes, memoryTable(results)].join('\n\n');
}

/** No program that sends a statement is faster, so none is more times faster than the peer. */
function leastWords({ least }: PeerResults): string {
  return `\`least\`: a bare \`node:http\` server that sends Neo4j \`RETURN 1\` over the driver, ${timesCell(least)} ms and ${cpuCell({ turns: least })} ms
of CPU. What sends a statement takes as much at least, and is at most so many times faster than the generated API.`;
}

function latencyTable(results: PeerResults): string {
  const rows = measuredIn(results).map(({ comparison, rows: count, sides }) => {
    const { plain, kept, stated, generated, cypher } = sides;
    const ratio = ({ turns }: SideResult, to: readonly Turn[]) =>
      [({ p50 }: Turn) => p50, ({ p95 }: Turn) => p95]
        .map((of) => figure(timesAsMuch(turns, to, of)))
        .join(' / ');
    return [
      ...[comparison.name, whole(count)],
      ...[plain, kept, stated, generated, cypher].map(({ turns }) => timesCell(turns)),
      ...[stated, generated, cypher].map((side) => ratio(side, plain.turns)),
      ratio(stated, results.least),
    ];
  });
  const differ = results.comparisons.filter(({ sides }) => sides === null);
  const missing = differ.map(({ comparison }) => comparison.name).join(', ');
  const words = differ.length === 0 ? '' : `\n\nNot the same rows, so not measured: ${missing}.`;
  return `p50 / p95 in ms, one request in flight. \`stated\` and \`derived\`: the generated API over what the data set states, and with
what the import derived of it; one number where no tie, scope or reach is asked for.\n\n${leastWords(results)}\n\n${table(
    [
      ...['', 'rows', 'Bilateral', 'answers kept', ...PEER],
      ...PEER.map((side) => `${side} ÷ Bilateral`),
      'stated ÷ least',
    ],
    rows,
  )}${words}`;
}

function costTable(results: PeerResults): string {
  const rows = measuredIn(results).map(({ comparison, sides }) => {
    const { plain, stated, generated, cypher } = sides;
    const all = [plain, stated, generated, cypher];
    return [
      comparison.name,
      ...all.map(cpuCell),
      ...[stated, generated, cypher].map((side) =>
        figure(timesAsMuch(side.turns, plain.turns, cpuOf)),
      ),
      ...all.map(hitsCell),
      ...all.map(({ bytes }) => figure(bytes / 1000)),
    ];
  });
  const of = (what: string) => ['Bilateral', ...PEER].map((who) => what + who);
  const ratios = PEER.map((side) => `CPU ${side} ÷`);
  const header = ['', ...of('CPU '), ...ratios, ...of('db hits '), ...of('KB ')];
  return `CPU ms by request, API + Neo4j; db hits of all statements, and how many.\n\n${table(header, rows)}`;
}

function cpuCell({ turns }: Pick<SideResult, 'turns'>): string {
  const [own, database] = [
    turns.map(({ cpu }) => cpu),
    turns.map(({ databaseCpu }) => databaseCpu ?? Number.NaN),
  ].map(median);
  return `${figure(own as number)} + ${figure(database as number)}`;
}

function hitsCell({ hits }: SideResult): string {
  return `${whole(hits.reduce((sum, one) => sum + one, 0))} (${hits.length})`;
}

function loadTable(results: PeerResults): string {
  const order: readonly Side[] = ['plain', 'kept', 'stated', 'generated', 'cypher'];
  const rows = measuredIn(results).map(({ comparison, sides }) => [
    comparison.name,
    ...order.map((side) => {
      const { perSecond, p50, p97 } = sides[side].inFlight;
      return `${whole(perSecond)} (${figure(p50)} / ${figure(p97)})`;
    }),
  ]);
  return `Sixteen in flight: answers a second (p50 / p97.5 ms).\n\n${table(
    ['', 'Bilateral', 'answers kept', ...PEER],
    rows,
  )}`;
}

function clientTable({ clients }: PeerResults): string {
  const rows = clients.map((one) => [decodeURIComponent(one.name), ...clientCells(one)]);
  return `Three kinds of client of Bilateral with answers kept: p50 / p95 ms, and how many times a bare server with the same bytes.\n\n${table(
    ['', ...CLIENT_HEADER],
    rows,
  )}`;
}

function memoryTable(results: readonly PeerResults[]): string {
  const rows = results.map(({ scale, memory: { plain, kept, peer, database } }) => [
    `×${scale}`,
    ...[plain, kept, peer, database].map(megabytes),
  ]);
  return `Resident after all requests, MB.\n\n${table(
    ['', 'Bilateral', 'answers kept', 'peer', 'Neo4j'],
    rows,
  )}`;
}
