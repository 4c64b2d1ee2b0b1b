import type { RawDataSet } from '../data/raw-data-set.js';
import { passesFilter } from './filters.js';
import { recordOf } from './record.js';
import { compareText, type EvidenceFilter, type Initiative } from './vocabulary.js';

export type LinkOptions = {
  /** Initiatives with more parties than this link nobody. */
  readonly maxParties?: number;
  /** Sectors, period, basis and status of the initiatives that may link. */
  readonly filter?: EvidenceFilter;
};

export type Link = { readonly initiative: Initiative; readonly actor: string };

/** "Two actors are linked when both are parties of one initiative. Countries never link." */
export type Links = {
  /** From an actor, by the id of the initiative, then of the actor. */
  readonly from: (actor: string) => readonly Link[];
};

export function linksOf(raw: RawDataSet, { maxParties, filter }: LinkOptions): Links {
  const record = recordOf(raw);
  const linking = record.initiatives
    .filter((each) => passesFilter(record, each, filter))
    .filter((each) => maxParties === undefined || each.parties.length <= maxParties)
    .sort((a, b) => compareText(a.slug, b.slug));
  const known = new Map<string, readonly Link[]>();
  return {
    from(actor) {
      const links = known.get(actor) ?? linking.flatMap((each) => linksIn(each, actor));
      known.set(actor, links);
      return links;
    },
  };
}

function linksIn(initiative: Initiative, from: string): Link[] {
  const actors = initiative.parties.filter(({ kind }) => kind !== 'country').map(({ id }) => id);
  if (!actors.includes(from)) return [];
  return actors
    .filter((actor) => actor !== from)
    .sort(compareText)
    .map((actor) => ({ initiative, actor }));
}

/** How many initiatives away each actor is, up to a number of steps; the start is at 0. */
export function distancesFrom(links: Links, start: string, maxSteps: number): Map<string, number> {
  const distances = new Map([[start, 0]]);
  let reached = [start];
  for (let steps = 1; steps <= maxSteps && reached.length > 0; steps += 1) {
    const next = reached.flatMap((actor) => links.from(actor).map((link) => link.actor));
    reached = [...new Set(next)].filter((actor) => !distances.has(actor));
    for (const actor of reached) distances.set(actor, steps);
  }
  return distances;
}
