import DataLoader from 'dataloader';
import type { GraphSnapshot } from '../graph/graph-store.js';
import { manyByKey } from '../shared/loader.js';
import {
  type EvidenceRow,
  evidenceOfTies,
  type InitiativePage,
  sectorsOfTies,
  type TieSectorRow,
} from './tie.cypher.js';
import type { Filter } from './tie-question.js';

export interface EvidenceWanted extends InitiativePage {
  readonly tieId: string;
  readonly filter: Filter;
}

export interface SectorsWanted {
  readonly tieId: string;
  readonly filter: Filter;
}

/** Lists that hang on ties: those of one question and page size are one statement, whatever the number of ties. */
export class TieLoaders {
  readonly evidence: DataLoader<EvidenceWanted, EvidenceRow[]>;
  readonly sectors: DataLoader<SectorsWanted, TieSectorRow[]>;

  constructor(snapshot: GraphSnapshot, signal?: AbortSignal) {
    const { release } = snapshot;
    this.evidence = grouped(
      ({ filter, count, after }) => JSON.stringify([filter, count, after]),
      (tieIds, { filter, count, after }) =>
        snapshot.read(evidenceOfTies(release, tieIds, filter, { count, after }), { signal }),
    );
    this.sectors = grouped(
      ({ filter }) => JSON.stringify(filter),
      (tieIds, { filter }) => snapshot.read(sectorsOfTies(release, tieIds, filter), { signal }),
    );
  }
}

export interface TieContext {
  readonly ties: TieLoaders;
}

type Read<Wanted, Row> = (tieIds: readonly string[], like: Wanted) => Promise<readonly Row[]>;

/** One read for all that differ in nothing but the tie. */
function grouped<Wanted extends { readonly tieId: string }, Row extends { readonly tieId: string }>(
  groupOf: (wanted: Wanted) => string,
  read: Read<Wanted, Row>,
): DataLoader<Wanted, Row[]> {
  return new DataLoader<Wanted, Row[]>(
    async (wanted) => {
      const groups = [...new Set(wanted.map(groupOf))];
      const members = manyByKey(groups, wanted, groupOf);
      const lists = await Promise.all(members.map((group) => rowsByTie(group, read)));
      const listsOf = new Map(groups.map((group, index) => [group, lists[index]]));
      return wanted.map((one) => listsOf.get(groupOf(one))?.get(one.tieId) ?? []);
    },
    { cache: false },
  );
}

async function rowsByTie<
  Wanted extends { readonly tieId: string },
  Row extends { readonly tieId: string },
>(group: readonly Wanted[], read: Read<Wanted, Row>): Promise<Map<string, Row[]>> {
  const tieIds = [...new Set(group.map(({ tieId }) => tieId))];
  const rows = await read(tieIds, group[0] as Wanted);
  const lists = manyByKey(tieIds, rows, ({ tieId }) => tieId);
  return new Map(tieIds.map((tieId, index) => [tieId, lists[index] as Row[]]));
}
