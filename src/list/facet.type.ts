import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { BasisEnum, InitiativeStatus } from '../initiative/initiative-enums.js';
import { Country } from '../place/country.type.js';
import { LanguageScalar } from '../record/language.scalar.js';
import { Sector } from '../sector/sector.type.js';
import type { Facet } from './facet.cypher.js';

const COUNT = 'Records of the whole list, each once; never 0.';

@ObjectType({ description: 'Records of a list in one sector.', simpleResolvers: true })
export class SectorFacet {
  @Field(() => Sector, {
    nullable: true,
    description: 'Sub-sectors included. Null: the records without any sector.',
  })
  readonly sector!: object | null;

  @Field(() => Int, { description: COUNT })
  readonly count!: number;
}

@ObjectType({ description: 'Records of a list of one country.', simpleResolvers: true })
export class CountryFacet {
  @Field(() => Country, { nullable: true, description: 'Null: no country is known.' })
  readonly country!: object | null;

  @Field(() => Int, { description: COUNT })
  readonly count!: number;
}

@ObjectType({ description: 'Initiatives of a list of one basis.', simpleResolvers: true })
export class BasisFacet {
  @Field(() => BasisEnum, { description: 'The kind of initiative.' })
  readonly basis!: string;

  @Field(() => Int, { description: COUNT })
  readonly count!: number;
}

@ObjectType({ description: 'Records of a list of one kind.', simpleResolvers: true })
export class KindFacet {
  @Field(() => String, {
    nullable: true,
    description:
      'As the field `kind` of the records shows it. Null: those that have no such field.',
  })
  readonly kind!: string | null;

  @Field(() => Int, { description: COUNT })
  readonly count!: number;
}

@ObjectType({ description: 'Initiatives of a list with one status.', simpleResolvers: true })
export class StatusFacet {
  @Field(() => InitiativeStatus, {
    nullable: true,
    description: 'Null: sessions and programmes, which have none.',
  })
  readonly status!: string | null;

  @Field(() => Int, { description: COUNT })
  readonly count!: number;
}

@ObjectType({ description: 'Records of a list dated in one year.', simpleResolvers: true })
export class YearFacet {
  @Field(() => Int, {
    nullable: true,
    description: 'The year that has the date in it. Null: undated.',
  })
  readonly year!: number | null;

  @Field(() => Int, { description: COUNT })
  readonly count!: number;
}

@ObjectType({ description: 'Sources of a list in one language.', simpleResolvers: true })
export class LanguageFacet {
  @Field(() => LanguageScalar, {
    nullable: true,
    description: 'Null: not known, or several languages.',
  })
  readonly language!: string | null;

  @Field(() => Int, { description: COUNT })
  readonly count!: number;
}

const BY_COUNT = 'Most first, then by id; the null row last.';

const FIELDS: Readonly<Record<Facet, { readonly type: ClassType; readonly description: string }>> =
  {
    bySector: {
      type: SectorFacet,
      description: `By sector, sub-sectors included: a record may count in several, so the rows do not add up. ${BY_COUNT}`,
    },
    byCountry: {
      type: CountryFacet,
      description: `By country; an initiative counts for every country that has a party. ${BY_COUNT}`,
    },
    byBasis: { type: BasisFacet, description: `By kind of initiative. ${BY_COUNT}` },
    byKind: { type: KindFacet, description: `By \`kind\`. ${BY_COUNT}` },
    byStatus: { type: StatusFacet, description: `By status. ${BY_COUNT}` },
    byYear: { type: YearFacet, description: 'By year, earliest first; the undated last.' },
    byLanguage: { type: LanguageFacet, description: `By language. ${BY_COUNT}` },
  };

/** An object type with these counts; each is a function, which graphql-js calls only where the field is selected. */
export function facetsType(name: string, facets: readonly Facet[]): ClassType {
  class Facets {}
  for (const facet of facets) {
    const { type, description } = FIELDS[facet];
    Field(() => [type], { description })(Facets.prototype, facet);
  }
  const description =
    'Counts over the whole list, its filter applied, whatever the page: each is computed where it is asked for.';
  ObjectType(name, { description, simpleResolvers: true })(Facets);
  return Facets;
}
