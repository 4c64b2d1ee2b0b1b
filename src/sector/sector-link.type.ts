import { Field, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../shared/graphql-enum.js';
import { Sourced } from '../source/source.type.js';

export const SectorLinkKind = graphqlEnum(
  'SectorLinkKind',
  'How an initiative or forum concerns a sector.',
  {
    SUBJECT: 'It is about it, among others.',
    FOCUS: 'Its main field.',
    TABLE: 'A thematic table of a session.',
    SEMINAR: 'A seminar of a session.',
  },
);

@ObjectType({
  description:
    'A statement that an initiative or forum concerns a sector, or that an actor is active in it.',
  implements: [Sourced],
  simpleResolvers: true,
})
export class SectorLink {
  @Field(() => SectorLinkKind, { nullable: true, description: 'Null: of an actor.' })
  readonly kind!: keyof typeof SectorLinkKind | null;

  @Field(() => String, { nullable: true, description: 'A remark of the editor, in English.' })
  readonly note!: string | null;
}

/** A row of initiative_sectors, forum_sectors or actor_sectors. */
export interface SectorLinkRow {
  readonly sectorId: string;
  readonly kind: string | null;
  readonly note: string | null;
  readonly sourceIds: readonly string[];
}
