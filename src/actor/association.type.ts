import { Field, ObjectType } from 'type-graphql';
import { ACTOR_INTERFACES } from '../place/unit.type.js';
import { connectionTypes } from '../shared/connection.js';
import { graphqlEnum } from '../shared/graphql-enum.js';

export const AssociationKind = graphqlEnum('AssociationKind', 'Whom an association stands for.', {
  BANK_ASSOCIATION: 'Banks.',
  CHAMBER: 'A chamber of commerce and industry.',
  EMPLOYERS: 'Employers of any trade.',
  EUROREGION: 'Regions on two sides of a border.',
  NETWORK: 'Members bound by a common purpose, of several trades.',
  REGIONAL: 'Firms of one region.',
  SECTOR: 'Firms of one trade.',
  OTHER: 'None of these.',
});

@ObjectType({
  description: 'A body of members: a chamber, a federation, a network.',
  implements: ACTOR_INTERFACES,
  simpleResolvers: true,
})
export class Association {
  @Field(() => AssociationKind, { description: 'Whom it stands for.' })
  readonly kind!: keyof typeof AssociationKind;

  @Field(() => String, { nullable: true, description: 'Null: none known.' })
  readonly abbreviation!: string | null;
}

export const AssociationConnection = connectionTypes(
  'Association',
  () => Association,
).ConnectionType;
