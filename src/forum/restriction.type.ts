import { Field, ObjectType } from 'type-graphql';
import { Node } from '../record/node.type.js';
import { PartialDateScalar } from '../record/partial-date.scalar.js';
import { connectionTypes } from '../shared/connection.js';
import { graphqlEnum } from '../shared/graphql-enum.js';
import { Sourced } from '../source/source.type.js';

export const RestrictionKind = graphqlEnum(
  'RestrictionKind',
  'What a restriction forbids or limits.',
  {
    EXPORT_BAN: 'Export.',
    FINANCE: 'Finance: credit, capital markets, payments.',
    IMPORT_BAN: 'Import.',
    INVESTMENT_BAN: 'Investment.',
    LISTING: 'Dealings with a listed party; assets frozen.',
    SERVICES: 'Services.',
    TRANSPORT: 'Transport.',
    OTHER: 'None of these, or several.',
  },
);

@ObjectType({
  description:
    'A legal restriction with its dates. One with a listed party touches that party, and no sector or region as such.',
  implements: [Node, Sourced],
  simpleResolvers: true,
})
export class Restriction {
  @Field(() => RestrictionKind, { description: 'What it forbids or limits.' })
  readonly kind!: keyof typeof RestrictionKind;

  @Field(() => String, { description: 'A country code of ISO 3166-1, `EU` or `UN`.' })
  readonly issuer!: string;

  @Field(() => String, { nullable: true, description: 'The act that states it. Null: not known.' })
  readonly act!: string | null;

  @Field(() => String, { nullable: true, description: 'Null: no address known.' })
  readonly actUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'Article of the act. Null: not known.' })
  readonly article!: string | null;

  @Field(() => [String], { description: 'Acts that changed it. Empty: none on record.' })
  readonly amendedBy!: readonly string[];

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'First day in force; a month or year means its first day. Null: not known, so it is in force on no day.',
  })
  readonly inForceFrom!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Last day in force; a month or year means its last day. Null: no end known.',
  })
  readonly inForceTo!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The party as the act names it. Null: it touches sectors and regions, not a party.',
  })
  readonly listedParty!: string | null;

  @Field(() => String, { nullable: true, description: 'A few sentences in English. Null: none.' })
  readonly summary!: string | null;
}

export const RestrictionConnection = connectionTypes(
  'Restriction',
  () => Restriction,
).ConnectionType;
