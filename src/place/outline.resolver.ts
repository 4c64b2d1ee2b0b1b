import { Arg, Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { UserError } from '../shared/user-error.js';
import { KeptOutlines, type StoredOutline } from './kept-outlines.js';
import { Region } from './region.type.js';

// Beyond it regions are triangles.
const MAX_TOLERANCE = 5;

@Resolver(() => Region)
class RegionOutlineResolver {
  private readonly kept = new KeptOutlines();

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Its outline as the text of a GeoJSON geometry, Polygon or MultiPolygon, longitude before latitude in degrees; one ' +
      'that crosses the date line goes on beyond 180 degrees. Null: the data set has none.',
  })
  async outline(
    @Root() { slug }: GraphRecord,
    @Arg('tolerance', () => Float, {
      defaultValue: 0,
      description:
        'Leaves out positions that lie no further than this from the line drawn without them, in degrees: 0 (as stored) ' +
        `to ${MAX_TOLERANCE}; anything else is BAD_USER_INPUT. 0.05 is enough for a map of a country.`,
    })
    tolerance: number,
    @Ctx() context: RecordContext,
  ): Promise<string | null> {
    if (!(tolerance >= 0 && tolerance <= MAX_TOLERANCE)) {
      throw new UserError(`\`tolerance\` is ${tolerance}; it must be from 0 to ${MAX_TOLERANCE}.`, {
        argument: ['tolerance'],
      });
    }
    const outline = await context.records.one<StoredOutline>(`outline:${slug}`);
    if (outline === null) return null;
    return tolerance === 0 ? outline.geometry : this.kept.simplified(context, outline, tolerance);
  }
}

export const OUTLINE_RESOLVERS = [RegionOutlineResolver];
