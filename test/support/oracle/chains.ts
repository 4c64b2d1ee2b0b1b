import type { RawDataSet } from '../data/raw-data-set.js';
import { distancesFrom, type LinkOptions, type Links, linksOf } from './links.js';
import { recordOf } from './record.js';
import { compareText } from './vocabulary.js';

export type ChainQuestion = LinkOptions & {
  readonly from: string;
  readonly to: string;
  readonly maxSteps: number;
  /** How many chains to list; all are counted. */
  readonly first?: number;
};

export type ChainAnswer = {
  /** "A chain is as long as its initiatives are many"; null: none within the steps. */
  readonly steps: number | null;
  readonly totalCount: number;
  /** Actor, initiative, actor, …; "the first is the one whose ids, read from the start, are smallest". */
  readonly chains: readonly (readonly string[])[];
};

/** All the shortest chains between two different actors. */
export function shortestChains(raw: RawDataSet, question: ChainQuestion): ChainAnswer {
  const { from, to, maxSteps, first } = question;
  refuseEnds(raw, from, to);
  const links = linksOf(raw, question);
  const distances = distancesFrom(links, to, maxSteps);
  const steps = distances.get(from);
  if (steps === undefined) return { steps: null, totalCount: 0, chains: [] };
  const chains: (readonly string[])[] = [];
  for (const chain of chainsFrom(links, distances, from)) {
    if (first !== undefined && chains.length >= first) break;
    chains.push(chain);
  }
  return { steps, totalCount: countChains(links, distances, from, new Map()), chains };
}

function refuseEnds(raw: RawDataSet, from: string, to: string): void {
  if (from === to) throw new Error(`${from} is both ends of the chain`);
  for (const actor of [from, to]) {
    const isActor = recordOf(raw).rowById.has(actor) && !actor.startsWith('country:');
    if (!isActor) throw new Error(`${actor} is no actor`);
  }
}

/** In the order of the ids, because the links of each actor are. */
function* chainsFrom(
  links: Links,
  distances: ReadonlyMap<string, number>,
  actor: string,
): Generator<readonly string[]> {
  if (distances.get(actor) === 0) yield [actor];
  for (const link of closerLinks(links, distances, actor)) {
    for (const rest of chainsFrom(links, distances, link.actor)) {
      yield [actor, link.initiative.id, ...rest];
    }
  }
}

function countChains(
  links: Links,
  distances: ReadonlyMap<string, number>,
  actor: string,
  known: Map<string, number>,
): number {
  if (distances.get(actor) === 0) return 1;
  const count =
    known.get(actor) ??
    closerLinks(links, distances, actor)
      .map((link) => countChains(links, distances, link.actor, known))
      .reduce((sum, each) => sum + each, 0);
  known.set(actor, count);
  return count;
}

function closerLinks(links: Links, distances: ReadonlyMap<string, number>, actor: string) {
  const wanted = (distances.get(actor) ?? 0) - 1;
  return links.from(actor).filter((link) => distances.get(link.actor) === wanted);
}

export type Neighbour = {
  readonly actor: string;
  readonly steps: number;
  /** The initiatives of both it and the start, by id: none at two steps. */
  readonly shared: readonly string[];
};

/** "Steps of neighbours are counted likewise": nearest first, then by id. */
export function neighboursOf(
  raw: RawDataSet,
  actor: string,
  maxSteps: number,
  options: LinkOptions = {},
): Neighbour[] {
  const links = linksOf(raw, options);
  return [...distancesFrom(links, actor, maxSteps)]
    .filter(([, steps]) => steps > 0)
    .map(([neighbour, steps]) => ({
      actor: neighbour,
      steps,
      shared: links
        .from(actor)
        .filter((link) => link.actor === neighbour)
        .map((link) => link.initiative.id),
    }))
    .sort((a, b) => a.steps - b.steps || compareText(a.actor, b.actor));
}
