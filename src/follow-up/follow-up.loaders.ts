import DataLoader from 'dataloader';
import type { GraphSnapshot } from '../graph/graph-store.js';
import type { RecordContext } from '../graph/record-context.js';
import { checkPairOfCountries, type Pair } from '../release/check-pair.js';
import type { PairInput } from '../release/pair.input.js';
import { tieId } from '../tie/tie-id.js';
import type { PairAtLevels } from '../tie/tie-question.js';
import {
  agreementsById,
  type FieldRow,
  fieldsOfForums,
  type JoiningRow,
  type Levels,
  projectsOfTies,
  type TyingRow,
} from './follow-up.cypher.js';
import { type KeptFollowUps, pairKey } from './kept-follow-ups.js';
import {
  type AgreementFollowUp,
  FollowUps,
  type ProjectsByPair,
  pairsOf,
} from './what-followed.js';

/** An agreement with the projects that its pairs are asked of. */
export interface AgreementView extends AgreementFollowUp {
  readonly projects: ProjectsByPair;
  readonly asked: PairAtLevels;
}

// Of more agreements the whole record of the pair is read: that is one pass, whatever their number.
const FEW_AGREEMENTS = 50;

/** What followed is judged over the record of a pair: read once, whatever number of fields asks. */
export class FollowUpLoaders {
  private readonly known = new Map<string, Promise<unknown>>();

  constructor(
    private readonly snapshot: GraphSnapshot,
    private readonly kept: KeptFollowUps,
    private readonly signal?: AbortSignal,
  ) {}

  pair(context: RecordContext, input: PairInput | null | undefined): Promise<Pair> {
    const key = input == null ? 'pair' : `pair ${input.left} ${input.right}`;
    return this.once(key, () => checkPairOfCountries(context, input));
  }

  followUps(pair: Pair, levels: Levels): Promise<FollowUps> {
    return this.kept.followUps(this.snapshot, pair, levels, this.signal);
  }

  /** Of one agreement; those asked for together are read together. Null: it is of another pair. */
  async followUpOf(pair: Pair, levels: Levels, agreementId: string): Promise<AgreementView | null> {
    const key = `followUpOf ${pairKey(pair)} ${levels.leftLevel} ${levels.rightLevel}`;
    const loader = await this.once(key, async () => this.agreementLoader(pair, levels));
    return loader.load(agreementId);
  }

  private agreementLoader(pair: Pair, levels: Levels): DataLoader<string, AgreementView | null> {
    return new DataLoader(async (ids) => {
      const isFew = ids.length <= FEW_AGREEMENTS;
      const { agreements, projects } = isFew
        ? await FollowUps.of(await this.readAgreements(pair, levels, ids))
        : await this.followUps(pair, levels);
      const asked = { pair, ...levels };
      const byId = new Map(
        agreements.map((each) => [each.agreement.id, { ...each, projects, asked }]),
      );
      return ids.map((id) => byId.get(id) ?? null);
    });
  }

  /** Agreements and whatever project ties a pair that one of them ties. */
  private async readAgreements(
    pair: Pair,
    levels: Levels,
    ids: readonly string[],
  ): Promise<readonly TyingRow[]> {
    const { release } = this.snapshot;
    const signal = { signal: this.signal };
    const agreements = await this.snapshot.read(agreementsById(release, pair, levels, ids), signal);
    const tieIds = new Set(agreements.flatMap((agreement) => tieIdsOf(agreement, pair, levels)));
    if (tieIds.size === 0) return agreements;
    const projects = projectsOfTies(release, pair, levels, [...tieIds]);
    return [...agreements, ...(await this.snapshot.read(projects, signal))];
  }

  joining(pair: Pair): Promise<readonly JoiningRow[]> {
    return this.kept.joining(this.snapshot, pair, this.signal);
  }

  fields(pair: Pair): Promise<readonly FieldRow[]> {
    return this.once(`fields ${pairKey(pair)}`, () =>
      this.snapshot.read(fieldsOfForums(this.snapshot.release, pair), { signal: this.signal }),
    );
  }

  /** Null: no initiative of the pair's data set is dated. */
  lastDatedDay(pair: Pair): Promise<string | null> {
    return this.kept.lastDatedDay(this.snapshot, pair, this.signal);
  }

  private once<Value>(key: string, read: () => Promise<Value>): Promise<Value> {
    const known = this.known.get(key);
    if (known !== undefined) return known as Promise<Value>;
    const reading = read();
    this.known.set(key, reading);
    return reading;
  }
}

export interface FollowUpContext {
  readonly followUps: FollowUpLoaders;
}

function tieIdsOf(agreement: TyingRow, { leftId, rightId }: Pair, levels: Levels): string[] {
  return pairsOf(agreement).map((pair) => {
    const left = { level: levels.leftLevel, unitId: pair.leftId };
    const right = { level: levels.rightLevel, unitId: pair.rightId };
    return leftId < rightId ? tieId(left, right) : tieId(right, left);
  });
}
