import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { Region } from '../place/region.type.js';
import { requireRecord } from '../record/required-record.js';
import { PairInput } from '../release/pair.input.js';
import { Sector } from '../sector/sector.type.js';
import { UserError } from '../shared/user-error.js';
import { CalculationArgs } from './calculation.args.js';
import { positionOf, refuseOtherLevel } from './check-gap.js';
import type { GapContext } from './gap.loaders.js';
import { GapCalculation } from './gap-calculation.type.js';
import { SectorList } from './gap-enums.js';
import { topCount } from './gap-input.js';
import { GapMatrix } from './gap-matrix.type.js';
import { type GapPlace, GapRow } from './gap-row.js';
import {
  type Asked,
  askedCalculation,
  type CalculationView,
  calculationView,
  NO_FILTERS,
} from './gap-view.js';

@ArgsType()
class GapMatrixArgs extends CalculationArgs {
  @Field(() => PairInput, { nullable: true, description: 'As of `gaps`.' })
  pair?: PairInput | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Rows are sectors, columns the regions of the other country. Either this or `sector`.',
  })
  region?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Rows are the left regions, columns the right ones. Either this or `region`.',
  })
  sector?: string | null;

  @Field(() => SectorList, {
    defaultValue: 'TOP',
    description: 'Which sectors the rows of a region are.',
  })
  list: 'TOP' | 'ALL' = 'TOP';
}

interface MatrixView {
  readonly asked: Asked;
  readonly rows: readonly object[];
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
}

@Resolver(() => GapMatrix)
class GapMatrixResolver {
  @Query(() => GapMatrix, {
    description:
      'Every cell of one region, or every pair in one sector, as numbers: what a map or a table shows at once, without any ' +
      'filter. BAD_USER_INPUT as of `gaps`, and unless exactly one of `region` and `sector` is given.',
  })
  async gapMatrix(
    @Args(() => GapMatrixArgs) args: GapMatrixArgs,
    @Ctx() context: GapContext,
  ): Promise<MatrixView> {
    const { region, sector } = args;
    if ((region == null) === (sector == null)) {
      throw new UserError('Give either `region` or `sector`: one of them, and not both.', {
        argument: [region == null ? 'region' : 'sector'],
      });
    }
    const asked = await askedCalculation(context, args);
    return region == null
      ? ofSector(asked, await sectorAt(context, asked, sector as string))
      : ofRegion(context, asked, region, args.list);
  }

  @FieldResolver(() => GapCalculation, {
    description: 'What it was worked out from. Show its notes.',
  })
  calculation(@Root() { asked }: MatrixView): CalculationView {
    return calculationView(asked, 'CELL', NO_FILTERS);
  }

  @FieldResolver(() => [Region], {
    description: 'Headings of the rows of a sector: the left regions. Empty of a region.',
  })
  rowRegions(@Root() { rowIds }: MatrixView, @Ctx() { records }: RecordContext) {
    return headings(rowIds, 'region', records);
  }

  @FieldResolver(() => [Sector], {
    description: 'Headings of the rows of a region: sectors. Empty of a sector.',
  })
  rowSectors(@Root() { rowIds }: MatrixView, @Ctx() { records }: RecordContext) {
    return headings(rowIds, 'sector', records);
  }

  @FieldResolver(() => [Region], { description: 'Headings of the columns, by id.' })
  columns(@Root() { columnIds }: MatrixView, @Ctx() { records }: RecordContext) {
    return headings(columnIds, 'region', records);
  }
}

function headings(
  ids: readonly string[],
  kind: string,
  records: RecordContext['records'],
): GraphRecord[] | Promise<GraphRecord[]> {
  return records.many(ids.filter((id) => id.startsWith(`${kind}:`)));
}

function sectorAt(context: GapContext, { calculation }: Asked, id: string): Promise<number> {
  return positionOf(context, calculation.model.input, 'sector', id, ['sector']);
}

function ofSector(asked: Asked, sector: number): MatrixView {
  const { left, right } = asked.calculation.model.input;
  const rows = left.regions.map((_, i) =>
    rowOf(
      asked,
      right.regions.map((__, j) => ({ left: i, right: j, sector })),
    ),
  );
  return { asked, rows, rowIds: left.regions.map(idOf), columnIds: right.regions.map(idOf) };
}

/** Of either side: its partners are the columns. */
async function ofRegion(
  context: GapContext,
  asked: Asked,
  region: string,
  list: 'TOP' | 'ALL',
): Promise<MatrixView> {
  refuseOtherLevel(region, ['region']);
  const { input } = asked.calculation.model;
  const { countryId } = await requireRecord(context, region, ['region'], ['region']);
  const side = countryId === input.right.countryId ? 'right' : 'left';
  const at = await positionOf(context, input, side, region, ['region']);
  const partners = side === 'left' ? input.right.regions : input.left.regions;
  const sectors = input.sectors.slice(0, list === 'TOP' ? topCount(input) : undefined);
  const rows = sectors.map((_, sector) =>
    rowOf(
      asked,
      partners.map((__, partner) =>
        side === 'left'
          ? { left: at, right: partner, sector }
          : { left: partner, right: at, sector },
      ),
    ),
  );
  return { asked, rows, rowIds: sectors.map(idOf), columnIds: partners.map(idOf) };
}

const idOf = ({ id }: { readonly id: string }) => id;

function rowOf({ calculation, pair }: Asked, places: readonly GapPlace[]) {
  const cells = places.map((place) => new GapRow(calculation, pair, place));
  return {
    gaps: cells.map(({ gap }) => gap),
    expected: cells.map(({ expected }) => expected),
    observed: cells.map(({ observed }) => observed),
    statuses: cells.map(({ status }) => status),
  };
}

export const GAP_MATRIX_RESOLVERS = [GapMatrixResolver] as const;
