import DataLoader from 'dataloader';
import type { CypherQuery, GraphSnapshot } from '../graph/graph-store.js';
import { groupedBy } from '../shared/loader.js';
import {
  type EvidenceRow,
  evidenceOfTies,
  sectorsConcernedByTies,
  sectorsOfTies,
  type TieSectorRow,
} from './evidence.cypher.js';
import type { KeptPartners, KnownPair } from './kept-partners.js';
import {
  type InitiativePage,
  type PlacementRow,
  pairGroups,
  placements,
  type TieGroupRow,
} from './tie.cypher.js';
import type { Filter, TieQuestion } from './tie-question.js';
import type { PartnersQuestion } from './unit-ties.cypher.js';

/** A list that hangs on something with an id, and the question it is asked by. */
interface Wanted<Question> {
  readonly id: string;
  readonly question: Question;
}

interface UnitTiesQuestion extends PartnersQuestion {
  readonly filter: Filter;
}

interface EvidenceQuestion extends InitiativePage {
  readonly filter: Filter;
}

/** Lists that hang on ties or units: those asked alike are one statement, whatever the number of parents. */
export class TieLoaders {
  /** Of a derived tie. */
  readonly evidence: DataLoader<Wanted<EvidenceQuestion>, EvidenceRow[]>;
  readonly sectors: DataLoader<Wanted<Filter>, TieSectorRow[]>;
  readonly concerned: DataLoader<Wanted<Filter>, TieSectorRow[]>;
  /** Of a unit. */
  readonly groups: DataLoader<Wanted<UnitTiesQuestion>, TieGroupRow[]>;
  /** Of two countries at two levels. */
  readonly placements: DataLoader<TieQuestion, readonly PlacementRow[]>;

  constructor(
    private readonly snapshot: GraphSnapshot,
    private readonly partners: KeptPartners,
    private readonly signal?: AbortSignal,
  ) {
    const { release } = snapshot;
    const read = <Row>(query: CypherQuery<Row>) => snapshot.read(query, { signal });
    const tieOf = ({ tieId }: { readonly tieId: string }) => tieId;
    this.evidence = grouped(tieOf, (ids, { filter, ...page }) =>
      read(evidenceOfTies(release, ids, filter, page)),
    );
    this.sectors = grouped(tieOf, (ids, filter) => read(sectorsOfTies(release, ids, filter)));
    this.concerned = grouped(tieOf, (ids, filter) =>
      read(sectorsConcernedByTies(release, ids, filter)),
    );
    this.groups = grouped(
      ({ leftId }) => leftId,
      (ids, question) => this.groupsOfUnits(ids, question),
    );
    this.placements = new DataLoader(
      (questions) => Promise.all(questions.map((question) => read(placements(release, question)))),
      { cacheKeyFn: placementKey },
    );
  }

  /** The evidence of these units with the other side, counted as in tieAnswer. */
  private async groupsOfUnits(
    unitIds: readonly string[],
    { filter, ...question }: UnitTiesQuestion,
  ): Promise<TieGroupRow[]> {
    const { snapshot, signal } = this;
    const pairs = await this.partners.pairsOf(snapshot, unitIds, question, signal);
    const byKey = new Map(pairs.map((pair) => [snapshot.release.key(pair.tieId), pair]));
    const tieIds = pairs.map(({ tieId }) => tieId);
    const query = pairGroups(snapshot.release, tieIds, filter);
    const groups = await snapshot.read(query, { signal });
    return groups.map((group) => {
      const { leftId, rightId } = byKey.get(group.tieKey) as KnownPair;
      return { ...group, part: 'TIE', leftId, rightId };
    });
  }
}

export interface TieContext {
  readonly ties: TieLoaders;
}

/** Units have no part in what two countries' levels hold. */
function placementKey({ left, right, filter }: TieQuestion): string {
  return JSON.stringify([left.countryId, left.level, right.countryId, right.level, filter]);
}

/** One read for all that are asked alike. */
function grouped<Question, Row>(
  parentOf: (row: Row) => string,
  read: (ids: readonly string[], question: Question) => Promise<readonly Row[]>,
): DataLoader<Wanted<Question>, Row[]> {
  return new DataLoader<Wanted<Question>, Row[]>(
    async (wanted) => {
      const found = new Map<Wanted<Question>, Row[]>();
      const alike = groupedBy(wanted, ({ question }) => JSON.stringify(question));
      await Promise.all(
        [...alike.values()].map(async (group) => {
          const ids = [...new Set(group.map(({ id }) => id))];
          const rows = await read(ids, (group[0] as Wanted<Question>).question);
          const byParent = groupedBy(rows, parentOf);
          for (const one of group) found.set(one, byParent.get(one.id) ?? []);
        }),
      );
      return wanted.map((one) => found.get(one) as Row[]);
    },
    { cache: false },
  );
}
