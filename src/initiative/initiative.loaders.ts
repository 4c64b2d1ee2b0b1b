import DataLoader from 'dataloader';
import type { CypherQuery, GraphSnapshot, Release } from '../graph/graph-store.js';
import { oneByKey } from '../shared/loader.js';
import { type NumberedPage, type PageOf, type PageRow, pageLoader } from '../shared/page-loader.js';
import {
  type InitiativeOfRow,
  initiativesCountedForPlaces,
  initiativesOfParties,
  initiativeTotalsOfParties,
  initiativeTotalsOfPlaces,
  type ParticipationOfRow,
  participationsOfActors,
  participationTotals,
  type TotalRow,
} from './initiative.cypher.js';

type PageStatement<Row> = (
  release: Release,
  pages: readonly NumberedPage[],
  limit: number,
) => CypherQuery<Row>;

type TotalStatement = (release: Release, ids: readonly string[]) => CypherQuery<TotalRow>;

/** A list that hangs on a unit, and its length: a statement each, for all units of a turn. */
export interface ListLoader<Row> {
  readonly page: DataLoader<PageOf, Row[]>;
  readonly total: DataLoader<string, number>;
}

export class InitiativeLoaders {
  /** What a unit is itself a party of. */
  readonly ofParty: ListLoader<InitiativeOfRow>;
  /** What counts for a place. */
  readonly ofPlace: ListLoader<InitiativeOfRow>;
  readonly participations: ListLoader<ParticipationOfRow>;

  constructor(
    private readonly snapshot: GraphSnapshot,
    private readonly signal?: AbortSignal,
  ) {
    this.ofParty = this.list(initiativesOfParties, initiativeTotalsOfParties);
    this.ofPlace = this.list(initiativesCountedForPlaces, initiativeTotalsOfPlaces);
    this.participations = this.list(participationsOfActors, participationTotals);
  }

  private list<Row extends PageRow>(
    page: PageStatement<Row>,
    totals: TotalStatement,
  ): ListLoader<Row> {
    const { snapshot, signal } = this;
    const { release } = snapshot;
    return {
      page: pageLoader((pages, limit) => snapshot.read(page(release, pages, limit), { signal })),
      total: new DataLoader(async (ids) => {
        const rows = await snapshot.read(totals(release, ids), { signal });
        return oneByKey(ids, rows, ({ id }) => id).map((row) => row?.total ?? 0);
      }),
    };
  }
}

export interface InitiativeContext {
  readonly initiatives: InitiativeLoaders;
}
