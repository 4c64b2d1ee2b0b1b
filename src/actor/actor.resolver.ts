import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphRecord } from '../graph/graph-record.js';
import type { RecordContext } from '../graph/record-context.js';
import { District } from '../place/district.type.js';
import { Region } from '../place/region.type.js';
import { Actor } from '../place/unit.type.js';
import { kindResolver } from '../record/kind.resolver.js';
import { type Many, type Maybe, referred } from '../record/reference.js';
import { Sector } from '../sector/sector.type.js';
import { SectorLink, type SectorLinkRow } from '../sector/sector-link.type.js';
import { type SectorOwner, sectorLinksIn } from '../sector/sector-links.js';
import { Association } from './association.type.js';
import { Firm } from './firm.type.js';
import { Institution } from './institution.type.js';

const FirmFields = kindResolver({
  kind: 'firm',
  one: 'firm',
  type: Firm,
});

const AssociationFields = kindResolver({
  kind: 'association',
  one: 'association',
  type: Association,
});

const InstitutionFields = kindResolver({
  kind: 'institution',
  one: 'institution',
  type: Institution,
});

@Resolver(() => Actor)
class ActorSectorResolver {
  @FieldResolver(() => [Sector], {
    description:
      'What it does or represents, as sources say: each sector once, by id. It need not have an initiative in any of ' +
      'them. Empty: not known.',
  })
  sectors(
    @Root() { sectorIds }: SectorOwner,
    @Ctx() { records }: RecordContext,
  ): Many<GraphRecord> {
    return records.many(sectorIds);
  }

  @FieldResolver(() => [SectorLink], {
    description: 'The same statements with the sources of each, by id of the sector.',
  })
  sectorLinks(@Root() actor: SectorOwner): readonly SectorLinkRow[] {
    return sectorLinksIn(actor);
  }
}

@Resolver(() => Firm)
class FirmResolver {
  @FieldResolver(() => Region, {
    nullable: true,
    description: 'Region of its seat. Null: not known.',
  })
  region(@Root() { regionId }: GraphRecord, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return referred(records, regionId);
  }

  @FieldResolver(() => District, {
    nullable: true,
    description: 'The district it belongs to or has its plant in. Null: none known.',
  })
  district(
    @Root() { districtId }: GraphRecord,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return referred(records, districtId);
  }

  @FieldResolver(() => Firm, {
    nullable: true,
    description:
      'The firm that owns it. Null: none known. What a firm takes part in does not count for its parent.',
  })
  parentFirm(
    @Root() { parentFirmId }: GraphRecord,
    @Ctx() { records }: RecordContext,
  ): Maybe<GraphRecord> {
    return referred(records, parentFirmId);
  }
}

@Resolver(() => Association)
class AssociationResolver {
  @FieldResolver(() => Region, {
    nullable: true,
    description: 'The region it speaks for. Null: a national body.',
  })
  region(@Root() { regionId }: GraphRecord, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return referred(records, regionId);
  }
}

@Resolver(() => Institution)
class InstitutionResolver {
  @FieldResolver(() => Region, {
    nullable: true,
    description: 'The region it speaks for. Null: a national, foreign or international body.',
  })
  region(@Root() { regionId }: GraphRecord, @Ctx() { records }: RecordContext): Maybe<GraphRecord> {
    return referred(records, regionId);
  }
}

export const ACTOR_RESOLVERS = [
  FirmFields,
  AssociationFields,
  InstitutionFields,
  ActorSectorResolver,
  FirmResolver,
  AssociationResolver,
  InstitutionResolver,
];
