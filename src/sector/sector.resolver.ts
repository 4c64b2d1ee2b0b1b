import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { kindResolver } from '../record/kind.resolver.js';
import { LANGUAGE_RULE, Lang } from '../record/language-arg.js';
import { keywordsIn } from '../record/names.js';
import { type Maybe, referred } from '../record/reference.js';
import type { SectorContext } from './sector.loaders.js';
import { Sector } from './sector.type.js';
import { SectorLink, type SectorLinkRow } from './sector-link.type.js';

const SectorFields = kindResolver({
  kind: 'sector',
  one: 'sector',
  type: Sector,
});

@Resolver(() => Sector)
class SectorResolver {
  @FieldResolver(() => Sector, {
    nullable: true,
    description: 'The sector right above. Null: a top sector.',
  })
  parent(@Root() { parentId }: GraphRecord, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return referred(records, parentId);
  }

  @FieldResolver(() => [Sector], {
    description: 'The sectors right below, all of them, by id. Empty: a leaf.',
  })
  async children(
    @Root() { id }: GraphRecord,
    @Ctx() { records, sectors }: RecordContext & SectorContext,
  ): Promise<readonly GraphRecord[]> {
    const rows = await sectors.children.load(id);
    return records.many(rows.map((row) => row.id));
  }

  @FieldResolver(() => [String], {
    description: `Words that point to the sector, for search. ${LANGUAGE_RULE} Empty: none on record.`,
  })
  keywords(@Root() sector: GraphRecord, @Lang() lang?: string | null): readonly string[] {
    return keywordsIn(sector, lang);
  }
}

@Resolver(() => SectorLink)
class SectorLinkResolver {
  @FieldResolver(() => Sector, { description: 'The sector that the row names.' })
  sector(
    @Root() { sectorId }: SectorLinkRow,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return records.one(sectorId);
  }
}

export const SECTOR_RESOLVERS = [SectorFields, SectorResolver, SectorLinkResolver];
